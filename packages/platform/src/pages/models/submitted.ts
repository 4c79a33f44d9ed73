/** What was sent, with the definition it was sent under and the names of its regions. */
import type { Answers, ServiceDefinition } from '@layan/definition';
import type { RegionStore } from '@layan/regions';
import { namesOfAnswers, type SubmittedModel } from '@layan/views';

export function submittedModel(definition: ServiceDefinition, answers: Answers, regions: RegionStore): SubmittedModel {
  return { definition, answers, regions: namesOfAnswers(definition, answers, regions) };
}
