import { createContext } from '@lit/context';
import type { Connection } from './connection.js';

/** By which a component finds the connection that an element above it made. */
export const connectionContext = createContext<Connection>(Symbol.for('layan-connection'));
