import { wrapped } from '../../src/cli/wrapped';

describe('a wrapped text', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one two three', ['one two', 'three']],
    ['a  b\nc', ['a b c']],
    ['a https://long.example b', ['a', 'https://long.example', 'b']],
  ])('has no line that is too long but for a long word: %j', (text, lines) => {
    expect(wrapped(text, 7)).toEqual(lines);
  });
});
