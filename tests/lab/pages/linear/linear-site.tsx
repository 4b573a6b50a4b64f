export function LinearSite() {
	return <main />;
}
