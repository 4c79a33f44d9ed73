type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;
export function messageArguments(message: string): Map<string, 'string | number' | 'number' | 'string'>;
export function assertSameShape(words: Catalogue, language: string, expected: Catalogue): void;
