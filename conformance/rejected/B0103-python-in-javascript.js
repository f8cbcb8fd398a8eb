def transform(event):
//  ^ error[B0103] `;` or a line end is missing before `transform`
