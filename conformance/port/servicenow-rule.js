(function executeRule(current, previous) {
  var incident = new GlideRecord('incident');
  incident.addQuery('caller_id', current.caller_id);
  incident.query();
  while (incident.next()) {
    gs.info('open: ' + incident.number);
  }
  if (current.priority == 1 && previous.priority != 1) {
    current.setValue('assignment_group', gs.getProperty('critical.group'));
  }
})(current, previous);
