import type * as z from 'zod/mini';

/**
 * How a stored item is read, whichever version of this extension wrote it. `schema` is what is written now, with the
 * number of its format; `migrations` make of each former format, the first one on, the next.
 */
export interface ItemFormat<T> {
	schema: z.ZodMiniType<T>;
	migrations: readonly ((former: Record<string, unknown>) => Record<string, unknown>)[];
}

/**
 * What lies in a store. `damaged` is of no format that ever was; `newer` was written by a later version of this
 * extension. `raw` is what lies there.
 */
export type Opened<T> =
	| {kind: 'found'; value: T}
	| {kind: 'none'}
	| {kind: 'damaged'; raw: unknown}
	| {kind: 'newer'; raw: unknown};

/** Never writes: what is migrated lies there in its former format until it is written for a reason of its own. */
export function openItem<T>({schema, migrations}: ItemFormat<T>, raw: unknown): Opened<T> {
	if (raw === undefined) return {kind: 'none'};
	const item = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
	const format = Number.isInteger(item['format']) ? Number(item['format']) : 0;
	if (format > migrations.length + 1) return {kind: 'newer', raw};
	if (format < 1) return {kind: 'damaged', raw};
	try {
		const steps = migrations.slice(format - 1);
		const parsed = schema.safeParse(steps.reduce((former, migrate) => migrate(former), item));
		if (parsed.success) return {kind: 'found', value: parsed.data};
	} catch {
		// A migration that cannot make anything of it found something that its format never was.
	}
	return {kind: 'damaged', raw};
}
