/** Expressions over the closed root of a badge, the same in both browsers. */
export const CARD_RECT =
	"(({x, y, width, height}) => ({x, y, width, height}))(root.querySelector('.card').getBoundingClientRect())";
export const PILL_COLOR = "getComputedStyle(root.querySelector('.badge')).backgroundColor";
