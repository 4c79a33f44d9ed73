import { isUsageError, type Io } from './io.js';
import { help as themeHelp, theme } from './theme/theme.js';

export type { Io };

interface Command {
  readonly run: (args: readonly string[], io: Io) => Promise<void>;
  readonly help: string;
}

const commands: Readonly<Record<string, Command>> = {
  theme: { run: theme, help: themeHelp },
};

const overview = `layan <command> [options]

${Object.values(commands)
  .map(({ help }) => help)
  .join('\n\n')}`;

/** Does what a command line says. Resolves with the exit code: 0 done, 1 it could not be done, 2 it was not understood. */
export async function run(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const [name = '--help', ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name === '--help' || name === '-h') {
    io.write(overview);
    return 0;
  }
  if (!command) {
    io.complain(`There is no command "${name}".\n\n${overview}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.write(command.help);
    return 0;
  }
  try {
    await command.run(rest, io);
    return 0;
  } catch (error) {
    io.complain((error as Error).message);
    if (!isUsageError(error)) return 1;
    io.complain(`\n${command.help}`);
    return 2;
  }
}
