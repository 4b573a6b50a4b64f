/** Where a key leads from a cell; rows and columns count from 0. Null for a key that leads nowhere. */
export function placeAfter(
	{key, ctrlKey, metaKey}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
	{row, column}: {row: number; column: number},
	{rows, columns}: {rows: number; columns: number},
): {row: number; column: number} | null {
	const far = ctrlKey || metaKey;
	switch (key) {
		case 'ArrowUp':
			return {row: Math.max(row - 1, 0), column};
		case 'ArrowDown':
			return {row: Math.min(row + 1, rows - 1), column};
		case 'ArrowLeft':
			return {row, column: Math.max(column - 1, 0)};
		case 'ArrowRight':
			return {row, column: Math.min(column + 1, columns - 1)};
		case 'Home':
			return {row: far ? 0 : row, column: 0};
		case 'End':
			return {row: far ? rows - 1 : row, column: columns - 1};
		case 'PageUp':
			return {row: Math.max(row - PAGE, 0), column};
		case 'PageDown':
			return {row: Math.min(row + PAGE, rows - 1), column};
		default:
			return null;
	}
}

const PAGE = 10;
