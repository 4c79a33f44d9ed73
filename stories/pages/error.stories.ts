import { examples } from '../../packages/views/src/error/error.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Errors and maintenance', parameters: pageParameters };

export const NotFound = pageStory(examples, 'not found');
export const Forbidden = pageStory(examples, 'forbidden');
export const SessionExpired = pageStory(examples, 'session expired');
export const TooManyRequests = pageStory(examples, 'too many requests');
export const Conflict = pageStory(examples, 'conflict');
export const FeeUnknown = pageStory(examples, 'fee unknown');
export const BadRequest = pageStory(examples, 'bad request');
export const Server = pageStory(examples, 'server');
export const NoCookies = pageStory(examples, 'no cookies');
export const Maintenance = pageStory(examples, 'maintenance');
export const Offline = pageStory(examples, 'offline');
export const ServerWithWhatSupportNeeds = pageStory(examples, 'server, with what support needs');
export const TooManyRequestsWithTheTimeToWait = pageStory(examples, 'too many requests, with the time to wait');
export const NoCookiesOnAMachineOfOnesOwn = pageStory(examples, 'no cookies, on a machine of one’s own');
export const SessionExpiredAnswersKept = pageStory(examples, 'session expired, answers kept');
