import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './idle.ts';

/** Whether what the page shows first is painted: false at first, true from when the page is idle after that. */
export function useSettled(): boolean {
  const [settled, settle] = useState(false);
  useEffect(() => whenIdle(() => settle(true)), []);
  return settled;
}
