import type {Owner} from '../model/owner.ts';

/**
 * The owner's shape in a box of 16 × 16: product a diamond, engineering a hexagon, shared two half circles.
 * Shape, colour and word each tell the owner alone.
 */
export const ownerShape: Record<Owner, string> = {
	product: 'M8 1.2 14.8 8 8 14.8 1.2 8Z',
	engineering: 'M8 1.1 14 4.6v6.8l-6 3.5-6-3.5V4.6Z',
	shared: 'M7 1.6v12.8a6.4 6.4 0 0 1 0-12.8Zm2 0a6.4 6.4 0 0 1 0 12.8Z',
};
