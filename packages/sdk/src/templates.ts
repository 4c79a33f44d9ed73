export * from '@layan/elements/templates';
