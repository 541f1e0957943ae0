import { vi } from 'vitest';

/**
 * Looks again until it no longer throws, and hands back what it returned; ten seconds at most, since a busy machine is no defect.
 *
 * @throws what the last look threw
 */
export const eventually = <Seen>(look: () => Seen | Promise<Seen>, ms = 10_000): Promise<Seen> => vi.waitFor(look, ms);
