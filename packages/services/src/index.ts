/** The service components as classes, and what joins them to a page. Importing this registers nothing; `@layan/services/service` does. */
export { packSource, use, type PackParts, type PackSource } from './pack.js';
export { connect, type Connection, type ConnectionOptions, type PageSession } from './connection/connection.js';
export { tokenSession, type TokenSessionOptions } from './connection/token-session.js';
export { LayanLogin } from './login/login.js';
export type { Waiting } from './host/waiting.js';
export { LayanPayment, type Paid, type PaymentChange } from './payment/payment.js';
export { LayanPlatform } from './platform/platform.js';
export { LayanWizard } from './wizard/wizard.js';
