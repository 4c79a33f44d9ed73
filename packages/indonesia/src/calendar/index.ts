export { holidayKinds, holidayYears } from './holidays.js';
export type { Holiday, HolidayKind, HolidayYear } from './holidays.js';
export { calendar, holidayOn } from './working-days.js';
