import type {
  Case,
  CaseEvent,
  CodeList,
  DeskCase,
  DeskCaseDetail,
  DeskEvent,
  Draft,
  DraftSummary,
  Intent,
  List,
  Me,
  RouteName,
  Service,
  Submission,
} from '@layan/contract';
import type { ServiceDefinition } from '@layan/definition';

/** A slice of a code list. What else it holds is the list's own matter; the pack knows how to read it. */
export type CodeSlice = { readonly version: string } & { readonly [name: string]: unknown };

/** What each route answers with when all is well. */
export interface Replies {
  readonly listServices: List<Service>;
  readonly getService: Service;
  readonly getDefinition: ServiceDefinition;
  readonly getCodeList: CodeList;
  readonly getCodeSlice: CodeSlice;
  readonly createDraft: Draft;
  readonly listDrafts: List<DraftSummary>;
  readonly getDraft: Draft;
  readonly patchDraft: Draft;
  readonly deleteDraft: void;
  readonly submitDraft: Submission;
  readonly getSubmission: Submission;
  readonly listCases: List<Case>;
  readonly getCase: Case;
  readonly listCaseEvents: List<CaseEvent>;
  readonly getIntent: Intent;
  readonly createAttempt: Intent;
  readonly listDeskCases: List<DeskCase>;
  readonly getDeskCase: DeskCaseDetail;
  readonly listDeskCaseEvents: List<DeskEvent>;
  readonly assignDeskCase: DeskCase;
  readonly decideDeskCase: DeskCase;
  readonly noteDeskCase: DeskCase;
  readonly getMe: Me;
}

/** Routes this client calls; the others are for operators. */
export type CallName = keyof Replies & RouteName;

/** Routes that answer with a list, and what is in it. */
export type ListName = {
  [Name in CallName]: Replies[Name] extends List<unknown> ? Name : never;
}[CallName];
export type ItemOf<Name extends ListName> = Replies[Name] extends List<infer Item> ? Item : never;
