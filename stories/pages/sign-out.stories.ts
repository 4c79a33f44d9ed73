import { examples } from '../../packages/views/src/sign-out/sign-out.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Sign out', parameters: pageParameters };

export const Asking = pageStory(examples, 'asking');
export const SignedOut = pageStory(examples, 'signed out');
