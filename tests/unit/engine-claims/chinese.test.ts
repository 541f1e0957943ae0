import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitChinese } from '../../../src/engine/claims/chinese.ts';

const parts = (text: string): string[] =>
  splitChinese(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('claims of Chinese sentences', () => {
  it('are divided at semicolons', () => {
    expect(parts('双方讨论渔业；双方同意明年会晤')).toEqual(['双方讨论渔业', '双方同意明年会晤']);
  });

  it('are divided where a comma stands between two wishes of their own', () => {
    expect(parts('希望两国尽快恢复渔业委员会的工作，支持两国大学互派更多的留学生')).toHaveLength(2);
  });

  it('hold together who says it and what', () => {
    expect(parts('总统表示，愿同对方一道把两国的港口建设好')).toHaveLength(1);
  });

  it('are divided at the topics of a list', () => {
    expect(parts('两国元首就渔业、港口、邮政等问题交换意见')).toEqual(['两国元首就渔业', '港口', '邮政等问题交换意见']);
  });

  it('hold together lists of what belongs together', () => {
    expect(parts('双方愿建立平等、互利、稳定的关系')).toHaveLength(1);
  });

  it('cover the sentence but for the marks between them, whatever it is', () => {
    const unit = fc.constantFrom('，', '、', '；', '在', '就', '等', '不', '希望', '双方', '会晤', '表示', 'a', '\n');
    fc.assert(
      fc.property(fc.array(unit), (pieces) => {
        const text = pieces.join('');
        const spans = splitChinese(text, { start: 0, end: text.length });
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThanOrEqual(start);
          at = end + 1;
        }
        expect(at).toBe(text.length + 1);
      }),
    );
  });
});
