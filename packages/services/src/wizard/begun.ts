import type { Parked } from '@layan/contract';
import type { DraftEntry } from '@layan/views';
import type { Connection } from '../connection/connection.js';
import type { Library, Opened } from './library.js';
import type { Places } from './places.js';
import { troubleOf } from '../host/problems.js';

/** What a signed-in person has begun already. */
export interface Begun {
  readonly drafts: readonly DraftEntry[];
  /** The draft to go on with at once; null when the person is to choose. */
  readonly opened: Opened | null;
  /** Where in it, as the address says. */
  readonly place: ReturnType<Places['read']>;
  /** What was typed before a session ended. */
  readonly parked: Parked | null;
}

interface Sources {
  readonly session: Connection['session'];
  readonly library: Library;
  readonly places: Places;
}

/** What was parked comes first, then where the address says that we were. @throws as `client.drafts` and `session.takeParked` */
export async function readBegun({ session, library, places }: Sources): Promise<Begun> {
  const place = places.read();
  const parked = session.current?.parked ? await session.takeParked() : null;
  const named = parked?.draft ?? place?.draftId;
  const [drafts, known] = await Promise.all([
    library.drafts(),
    named === undefined ? null : library.open(named).catch(noneIfGone),
  ]);
  const listed = named === undefined && place?.page != null ? drafts[place.draft ?? 0] : undefined;
  return { drafts, place, parked, opened: known ?? (listed ? await library.open(listed.id) : null) };
}

/** A draft that is gone, or somebody else's, is as good as none. */
function noneIfGone(error: unknown): null {
  if (troubleOf(error).kind === 'final') return null;
  throw error;
}
