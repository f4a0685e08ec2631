// Sends files chosen in a field one after another, each as the raw body of a request, and says in words how far it is.
(function () {
  'use strict';
  if (window.filesReady) return;
  window.filesReady = true;

  document.addEventListener('change', function (event) {
    var field = event.target;
    if (!field.matches || !field.matches('input[type=file][data-to]')) return;
    var chosen = Array.prototype.slice.call(field.files);
    field.value = '';
    field.sending = (field.sending || []).concat(chosen);
    if (!field.busy) {
      field.dispatchEvent(new CustomEvent('file-chosen'));
      next(field);
    }
  });

  function next(field) {
    var file = field.sending.shift();
    field.busy = !!file;
    if (file) send(field, file);
  }

  function send(field, file) {
    var request = new XMLHttpRequest();
    var told = -1;
    var keep = document.getElementById(field.getAttribute('data-keep'));
    say(field, 'data-sending', file.name, 0);
    request.open('POST', new URL(field.getAttribute('data-to'), document.baseURI));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Filename', encodeURIComponent(file.name.slice(-200)));
    request.setRequestHeader('X-Keep', keep && keep.checked ? '1' : '0');
    request.upload.onprogress = function (progress) {
      // Every quarter is enough: more would talk over everything else in a screen reader.
      var quarter = progress.lengthComputable ? Math.floor((4 * progress.loaded) / progress.total) * 25 : 0;
      if (quarter > told && quarter < 100) {
        told = quarter;
        say(field, 'data-sending', file.name, quarter);
      }
    };
    request.onload = function () {
      if (request.status === 200) say(field, 'data-added', file.name, 100);
      else say(field, null);
      done(field, file, 'answered');
    };
    request.onerror = request.onabort = function () {
      say(field, null);
      done(field, file, 'cut');
    };
    request.send(file);
  }

  function done(field, file, how) {
    field.dispatchEvent(new CustomEvent('file-' + how, { detail: file.name.slice(-200) }));
    next(field);
  }

  function say(field, text, name, percent) {
    var place = document.getElementById(field.getAttribute('data-status'));
    if (!place) return;
    place.textContent = text
      ? field.getAttribute(text).replace('%name%', function () { return '\u2068' + name + '\u2069'; }).replace('%percent%', percent)
      : '';
  }
})();
