import { useRef } from 'preact/hooks';

/** What `make` gave last, until one of `of` is another: an element that is the same is not gone through again. */
export function useKept<T>(make: () => T, of: readonly unknown[]): T {
  const kept = useRef<{ readonly made: T; readonly of: readonly unknown[] } | null>(null);
  const before = kept.current;
  if (before === null || before.of.length !== of.length || of.some((one, index) => !Object.is(one, before.of[index])))
    kept.current = { made: make(), of };
  return (kept.current as { readonly made: T }).made;
}
