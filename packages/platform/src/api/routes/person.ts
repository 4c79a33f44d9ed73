import type { Me } from '@layan/contract';
import type { Pack } from '@layan/definition';
import type { Actor } from '../../stores/index.js';
import { personal } from '../answers.js';
import type { Handler } from '../call.js';
import type { ApiOptions } from '../options.js';

function meOf(actor: Actor, { formats }: Pack): Me | null {
  if (actor.kind === 'nobody') return null;
  if (actor.kind === 'officer') return { kind: 'officer', name: actor.name, agency: actor.agency, role: actor.role };
  const { nik, name = null } = actor.identity;
  const maskedId = nik === undefined ? null : (formats['nik']?.mask?.(nik) ?? null);
  return { kind: 'citizen', name, maskedId, assurance: actor.assurance };
}

export const personRoutes = ({ pack }: ApiOptions) =>
  ({
    getMe: ({ actor }) => Promise.resolve(personal(meOf(actor, pack))),
  }) satisfies Record<string, Handler>;
