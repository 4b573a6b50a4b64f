import {Topic} from '../model/edit.ts';
import {layAside} from '../storage/aside.ts';
import {readTravelling, removeTravelling} from '../storage/travelling.ts';
import {forgetUnreadable} from './writer.ts';

/**
 * Lays aside the state where it cannot be read, and what is damaged among what travels. What a newer version put
 * there stays: the reader's other browsers use it.
 */
export async function beginAnew(): Promise<void> {
	const found = await readTravelling();
	for (const topic of Topic.options) {
		const item = found?.[topic];
		if (item?.kind !== 'damaged') continue;
		await layAside(topic, item.raw);
		await removeTravelling(topic);
	}
	await forgetUnreadable();
}
