import fc from 'fast-check';

/** Whatever a page can say, among it the signs of every format. */
export const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[-=+@*_#>`|~<&"'\\,;\r\n[\]() !a1.]{0,30}$/),
);
