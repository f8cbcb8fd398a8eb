function (user, context, callback) {
  if (!user.email || !user.email.endsWith('@example.com')) {
    return callback(new UnauthorizedError('Access denied.'));
  }
  return callback(null, user, context);
}
