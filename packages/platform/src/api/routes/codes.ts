import { readFile } from 'node:fs/promises';
import type { CodeList } from '@layan/contract';
import { manifest, regionSlices } from '@layan/regions';
import { ProblemError } from '../../problem/problem-error.js';
import { immutable, open, shared } from '../answers.js';
import { param, type Handler } from '../call.js';
import type { ApiOptions } from '../options.js';

const first = regionSlices.name('')!;

const regionList: CodeList = {
  list: regionSlices.list,
  version: manifest.version,
  licence: 'ODbL-1.0',
  // each slice names those one level down, so that a phone need not fetch the names of all
  slices: { [first]: `${first}.${manifest.slices[first]}.json` },
};

export const codeRoutes = ({ regions }: ApiOptions) =>
  ({
    getCodeList: (call) => {
      if (param(call, 'list') !== regionList.list) return Promise.reject(new ProblemError('not-found'));
      return Promise.resolve(shared(open(regionList)));
    },
    getCodeSlice: async (call) => {
      const path = param(call, 'list') === regionList.list ? regions.slice(param(call, 'file')) : null;
      if (path === null) throw new ProblemError('not-found');
      return shared(immutable(await readFile(path)));
    },
  }) satisfies Record<string, Handler>;
