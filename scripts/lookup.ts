/** The texts of `_locales/en/messages.json`. */
export type Messages = Readonly<Record<string, {message: string}>>;

/** Finds a message and puts the substitutions in the place of `$1`, `$2` …, as browsers do. */
export function lookupIn(messages: Messages): (id: string, ...substitutions: string[]) => string {
	return (id, ...substitutions) => {
		const message = messages[id]?.message ?? '';
		return message.replace(/\$([1-9])/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
	};
}
