/*
 * Opens the roots that are closed to a tracker's page, so that whoever checks the gallery sees what is in them. It must
 * be imported before anything that makes one.
 */
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function attachOpen(options) {
	return attach.call(this, {...options, mode: 'open'});
};
