export { isProblem, ProblemError, type ProblemDetails } from './problem-error.js';
export { problemErrorHandler, problemNotFoundHandler, problemOf, replyProblem } from './reply-problem.js';
