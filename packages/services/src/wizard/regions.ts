import type { Client } from '@layan/client';
import type { Answers, Field, Region, RegionSlices } from '@layan/definition';
import { chosenRegions, regionAnswers, type RegionSource } from '@layan/views';

/** The parts of the region list that were needed so far: drawing reads them at once, loading fills them up. */
export class LoadedRegions implements RegionSource {
  readonly #client: Client;
  readonly #slices: RegionSlices;
  /** File by slice, as far as we know: the list names the first, each slice those one level down. */
  readonly #files = new Map<string, string>();
  readonly #regions = new Map<string, readonly Region[]>();
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(client: Client, slices: RegionSlices) {
    this.#client = client;
    this.#slices = slices;
  }

  provinces = (): readonly Region[] => this.#under('');
  regencies = (province: string): readonly Region[] => this.#under(province);
  districts = (regency: string): readonly Region[] => this.#under(regency);
  villages = (district: string): readonly Region[] => this.#under(district);

  names(code: string): readonly string[] | null {
    const path = code.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'));
    const names = path.map((part) => this.#under(above(part)).find((region) => region.code === part)?.name);
    return names.every((name) => name !== undefined) ? names : null;
  }

  /** Loads what it takes to ask these fields, or to show their answers. Resolves with whether anything came. @throws as `client.codes` */
  async load(fields: readonly Field[], answers: Answers): Promise<boolean> {
    const before = this.#regions.size;
    await Promise.all(regionAnswers(fields, answers).map((answer) => this.#loadPath(chosenRegions(answer))));
    return this.#regions.size > before;
  }

  /** One level after the other: a slice names the files of the next. */
  async #loadPath(chosen: readonly string[]): Promise<void> {
    for (const code of ['', ...chosen.filter(Boolean)]) {
      const name = this.#slices.name(code);
      if (name === null || this.#regions.has(name)) continue;
      const underWay = this.#underWay.get(name) ?? this.#load(name).finally(() => this.#underWay.delete(name));
      this.#underWay.set(name, underWay);
      await underWay;
    }
  }

  async #load(name: string): Promise<void> {
    const { list } = this.#slices;
    if (this.#files.size === 0)
      for (const [slice, file] of Object.entries((await this.#client.codes.get(list)).slices))
        this.#files.set(slice, file);
    const file = this.#files.get(name);
    if (file === undefined) return; // not a region of this list
    const { regions, next } = this.#slices.read(await this.#client.codes.slice(list, file));
    for (const [slice, below] of next) this.#files.set(slice, below);
    this.#regions.set(name, regions);
  }

  #under(code: string): readonly Region[] {
    const name = this.#slices.name(code);
    const regions = (name !== null && this.#regions.get(name)) || [];
    return regions.filter((region) => above(region.code) === code);
  }
}

/** Code of the region above; `''` above a province. */
const above = (code: string): string => code.slice(0, Math.max(0, code.lastIndexOf('.')));
