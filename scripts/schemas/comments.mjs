import ts from 'typescript';

/**
 * The doc comments of the fields of an interface and of the types below it, by dotted paths: `categories.items.code`. Lists and
 * unions add no step to a path.
 */
export function commentsOf(file, name) {
  const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
  const program = ts.createProgram([file], { ...options, strict: true, skipLibCheck: true, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const declared = checker
    .getExportsOfModule(checker.getSymbolAtLocation(source))
    .find((each) => each.name === name);
  const comments = new Map();

  function walk(type, at, above) {
    for (const each of objectsOf(type)) {
      // Types may contain themselves, as blocks do.
      if (above.includes(each)) continue;
      for (const property of checker.getPropertiesOfType(each)) {
        const path = [...at, property.name].join('.');
        const comment = ts.displayPartsToString(property.getDocumentationComment(checker));
        if (comment && !comments.has(path)) comments.set(path, comment.replaceAll(/\s+/gu, ' '));
        walk(checker.getTypeOfSymbol(property), [...at, property.name], [...above, each]);
      }
    }
  }

  /** The object types of a type: of its alternatives, and of the entries of lists. */
  function objectsOf(type) {
    if (type.isUnion()) return type.types.flatMap(objectsOf);
    const entry = checker.isArrayType(type) || checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (checker.isArrayLikeType(type))
      return objectsOf(checker.getIndexTypeOfType(type, ts.IndexKind.Number));
    return type.flags & ts.TypeFlags.Object && !entry && type.getCallSignatures().length === 0 ? [type] : [];
  }

  walk(checker.getDeclaredTypeOfSymbol(declared), [], []);
  return comments;
}
