import { COMMANDS, KNOWN } from '../support/doc-commands';

const commands = COMMANDS.map(({ command }) => command);

test('each command of the docs is run by commands.full.test.ts, or the reason against it is known', () => {
  expect(commands.length).toBeGreaterThan(50);
  expect(commands.filter((command) => !Object.hasOwn(KNOWN, command))).toEqual([]);
});

test('each command that is known stands in the docs', () => {
  expect(Object.keys(KNOWN).filter((command) => !commands.includes(command))).toEqual([]);
});
