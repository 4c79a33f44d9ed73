export function sharedData(...parts: string[]): string | null;
