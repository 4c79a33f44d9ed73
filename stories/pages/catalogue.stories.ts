import { examples } from '../../packages/views/src/catalogue/catalogue.examples.js';
import { pageParameters, pageStory } from '../from-views.js';

export default { title: 'Pages/Catalogue of services', parameters: pageParameters };

export const ServicesFreePaidPricedByTheAnswersAndClosed = pageStory(
  examples,
  'services, free, paid, priced by the answers and closed',
);
export const NoServicesYet = pageStory(examples, 'no services yet');
