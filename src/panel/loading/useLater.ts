import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './idle.ts';

/** `value` as it was when the page was idle last: for what is out of sight and may follow later. */
export function useLater<T>(value: T): T {
  const [later, follow] = useState(value);
  useEffect(() => whenIdle(() => follow(value)), [value]);
  return later;
}
