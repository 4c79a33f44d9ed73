import { examples } from '../../packages/views/src/desk/desk.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: "Pages/Officer's desk", parameters: pageParameters };

export const ListOfWhatWaits = pageStory(examples, 'list of what waits');
export const ListOfWhatIsDecided = pageStory(examples, 'list of what is decided');
export const EmptyList = pageStory(examples, 'empty list');
export const CaseToBegin = pageStory(examples, 'case to begin');
export const CaseToDecide = pageStory(examples, 'case to decide');
export const DecisionRefused = pageStory(examples, 'decision refused');
export const ChangedBySomebodyElse = pageStory(examples, 'changed by somebody else');
export const DecidedCase = pageStory(examples, 'decided case');
export const BillNothingArrived = pageStory(examples, 'bill, nothing arrived');
export const BillTooLittle = pageStory(examples, 'bill, too little');
export const BillPaid = pageStory(examples, 'bill, paid');
export const BillExcessToGiveBack = pageStory(examples, 'bill, excess to give back');
export const BillRefundUnderWay = pageStory(examples, 'bill, refund under way');
export const BillRefundFailed = pageStory(examples, 'bill, refund failed');
export const RefundRefused = pageStory(examples, 'refund refused');
export const RefundChangedMeanwhile = pageStory(examples, 'refund, changed meanwhile');
export const MoneyToGiveBack = pageStory(examples, 'money to give back');
export const MoneyNothingToGiveBack = pageStory(examples, 'money, nothing to give back');
export const LedgerDaysRefused = pageStory(examples, 'ledger, days refused');
export const MoneyNotBooked = pageStory(examples, 'money that was not booked');
