import { examples } from '../../packages/views/src/shell/shell.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Frame around a page', parameters: pageParameters };

export const OfficialSite = pageStory(examples, 'official site');
export const SandboxNobodySignedIn = pageStory(examples, 'sandbox, nobody signed in');
export const Desk = pageStory(examples, 'desk');
export const IdentityProvider = pageStory(examples, 'identity provider');
