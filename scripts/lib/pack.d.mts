interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}
interface Packed {
  readonly name: string;
  /** Path of the .tgz */
  readonly tarball: string;
  /** Bytes */
  readonly size: number;
  /** Paths inside the package. */
  readonly files: readonly string[];
}
export function publicPackages(): { readonly folder: string; readonly manifest: Manifest }[];
export function packPackages(folder: string): Promise<Packed[]>;
