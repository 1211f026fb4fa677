/** How a category's heading begins; the first group is its number. */
export const categoryLabelPattern = /^หมวด\s*([1-6๑-๖])(?![\d๐-๙])/u;
