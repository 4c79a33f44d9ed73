// Run by the database test: holds a lock socket until it is killed.
import { createServer } from 'node:net';

createServer().listen(process.argv[2], () => console.log('holding'));
