import { examples } from '../../packages/views/src/sign-in/sign-in.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Sign in', parameters: pageParameters };

export const Citizen = pageStory(examples, 'citizen');
export const CitizenInTheSandbox = pageStory(examples, 'citizen, in the sandbox');
export const CitizenNothingEntered = pageStory(examples, 'citizen, nothing entered');
export const CitizenWrongPassword = pageStory(examples, 'citizen, wrong password');
export const CitizenTooManyAttempts = pageStory(examples, 'citizen, too many attempts');
export const Officer = pageStory(examples, 'officer');
export const OfficerWrongPassword = pageStory(examples, 'officer, wrong password');
