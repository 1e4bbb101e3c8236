/** Ports on loopback, all of them free a moment ago. */
export interface MailPorts {
  readonly imaps: number;
  readonly lmtp: number;
  readonly starttls: number;
  readonly tls: number;
}

const MAIL_DOMAIN = 'example.test';
export const MAIL_PASSWORD = 'secret of the mail account';
/** Niamh writes, Séamus reads. `nobody@` does not exist, and `grey@` is put off with a 451. */
export const SENDER_ADDRESS = `niamh@${MAIL_DOMAIN}`;
export const READER_ADDRESS = `seamus@${MAIL_DOMAIN}`;

export function dovecotUsers(): string {
  return [SENDER_ADDRESS, READER_ADDRESS].map((user) => `${user}:{PLAIN}${MAIL_PASSWORD}\n`).join('');
}

/** IMAP to read letters back, LMTP to take them from Exim. Mail belongs to `nobody`: Dovecot refuses to deliver as root. */
export function dovecotConfiguration(folder: string, ports: MailPorts): string {
  return `
base_dir = ${folder}/base
log_path = ${folder}/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = required
ssl_cert = <${folder}/certificate.pem
ssl_key = <${folder}/key.pem
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
mail_fsync = never
namespace inbox {
  inbox = yes
}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${folder}/mail/%u
}
service imap-login {
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${ports.imaps}
  }
}
service lmtp {
  inet_listener lmtp {
    port = ${ports.lmtp}
  }
}
`;
}

/** Takes letters from the sender only, over TLS with a login, and relays nowhere but to Dovecot. */
export function eximConfiguration(folder: string, ports: MailPorts): string {
  return `
primary_hostname = localhost
spool_directory = ${folder}/spool
log_file_path = ${folder}/exim-log/%s.log
keep_environment =
exim_user = Debian-exim
deliver_drop_privilege = true
daemon_smtp_ports = ${ports.starttls} : ${ports.tls}
tls_on_connect_ports = ${ports.tls}
local_interfaces = 127.0.0.1
tls_advertise_hosts = *
tls_certificate = ${folder}/certificate.pem
tls_privatekey = ${folder}/exim-key.pem
acl_smtp_mail = sender
acl_smtp_rcpt = recipient
acl_smtp_data = content
accept_8bitmime = true
domainlist ours = ${MAIL_DOMAIN}
begin acl
sender:
  deny message = 550 5.7.1 log in first
       !authenticated = *
  deny message = 553 5.7.1 not an address of yours
       !senders = ${SENDER_ADDRESS}
  accept
recipient:
  deny message = 550 5.1.1 no such user
       local_parts = nobody
  defer message = 451 4.7.1 greylisted, come back later
       local_parts = grey
  accept domains = +ours
  deny message = 550 5.7.1 relay not permitted
content:
  deny message = 554 5.7.1 this looks like spam
       condition = \${if match{$h_subject:}{lottery}}
  accept
begin routers
mailbox:
  driver = manualroute
  domains = +ours
  route_list = * 127.0.0.1
  self = send
  transport = dovecot
begin transports
dovecot:
  driver = smtp
  protocol = lmtp
  port = ${ports.lmtp}
  hosts_try_chunking =
  hosts_try_prdr =
begin retry
* * F,1h,2s
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if and{{eq{$auth2}{${SENDER_ADDRESS}}}{eq{$auth3}{${MAIL_PASSWORD}}}}}
  server_set_id = $auth2
  server_advertise_condition = \${if def:tls_in_cipher}
`;
}
