/** Whether two values of JSON say the same. The order of fields says nothing: browsers store them in another one. */
export function isSame(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
	if (Array.isArray(one) !== Array.isArray(other)) return false;
	const [fields, others] = [fieldsOf(one), fieldsOf(other)];
	if (fields.size !== others.size) return false;
	return [...fields].every(([field, value]) => others.has(field) && isSame(value, others.get(field)));
}

/** A field without a value is none: JSON has no other way to say so. */
function fieldsOf(value: object): Map<string, unknown> {
	return new Map(Object.entries(value).filter(([, said]) => said !== undefined));
}
