import { heading, type HeadingLevel } from '@layan/elements/templates';
import type { TemplateResult } from 'lit/html.js';
import type { FirstContext } from '../context.js';

/** Level of a heading so many steps below the page's title. */
export const levelBelow = ({ level }: FirstContext, steps: 1 | 2 | 3 = 1): HeadingLevel =>
  (level + steps) as HeadingLevel;

/** Title of a section of the page. */
export const sectionHeading = (text: string, context: FirstContext): TemplateResult =>
  heading({ text, level: levelBelow(context), size: 'l' });
