/** `full`: the database has no room, and what lay there stays. */
export async function ifRoom(write: Promise<void>): Promise<'written' | 'full'> {
	try {
		await write;
		return 'written';
	} catch (error) {
		if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
		throw error;
	}
}
