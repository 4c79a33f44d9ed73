export * from '@layan/client';
