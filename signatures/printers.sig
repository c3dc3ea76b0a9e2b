# Printers by their own protocols: PJL on port 9100 and LPD.  Anything that is
# not understood may come out as paper, so the Probes are marked intrusive and
# are sent only when asked for; hearing them costs nothing.
#
# covers: JetDirect PJL
# covers: LPD

# HP, PJL Technical Reference Manual chapter 7, INFO ID between two UELs.
Probe TCP PJLInfoID q|\x1b%-12345X@PJL INFO ID\r\n\x1b%-12345X\r\n|
ports 9100-9107,2501
rarity 9
safety intrusive
like m|^(?:\x1b%-12345X)?@PJL |
# Hewlett-Packard
match hp-pjl m#^(?:\x1b%-12345X)?@PJL INFO ID\r?\n"?(?i:hp|hewlett[- ]packard) ([ -~]{2,60}?)"?\r#s p/HP $1/ d/printer/ cpe:/h:hp:$1/
example q|@PJL INFO ID\r\n"HP LaserJet 4250"\r\n\x0c| p/HP LaserJet 4250/ d/printer/ documented/Recog/
match hp-pjl m#^(?:\x1b%-12345X)?@PJL INFO ID\r?\n"?(?i:(designjet [ -~]{2,40}?))"?\r#s p/HP $1/ d/printer/
example q|@PJL INFO ID\r\n"DESIGNJET 1050C"\r\n\x0c| p/HP DESIGNJET 1050C/ documented/Recog/
match hp-pjl m#^(?:\x1b%-12345X)?@PJL INFO ID\r?\n"?((?:Color )?LaserJet [ -~]{1,40}?)"?\r#s p/HP $1/ d/printer/
example q|@PJL INFO ID\r\n"LaserJet 4000"\r\n\x0c| p/HP LaserJet 4000/ specification/HP PJL Technical Reference Manual chapter 7/
match hp-pjl m#^(?:\x1b%-12345X)?@PJL INFO ID\r?\n"?(LASERJET [ -~]{1,40}?|OFFICEJET [ -~]{1,40}?|DESKJET [ -~]{1,40}?)"?\r#s p/HP $1/ d/printer/
example q|@PJL INFO ID\r\n"LASERJET 4000"\r\n\x0c| p/HP LASERJET 4000/ specification/HP PJL Technical Reference Manual chapter 7/
# Other makers that put their name first.
match hp-pjl m#^(?:\x1b%-12345X)?@PJL INFO ID\r?\n"?(Brother|Lexmark|Dell|Canon|Samsung|Epson|EPSON|OKI|Kyocera|KYOCERA|RICOH|SAVIN|LANIER|NRG|Gestetner|infotec|Xerox|XEROX|Sharp|SHARP|TOSHIBA|KONICA MINOLTA|Konica Minolta|Panasonic|Tektronix|Zebra|Imagistics|Source Technologies|Develop|TA|UTAX|Oce) ([ -~]{2,60}?)"?\r#s p/$1 $2/ d/printer/
example q|@PJL INFO ID\r\n"Lexmark Optra S 1250"\r\n\x0c| p/Lexmark Optra S 1250/ d/printer/ documented/Recog/
# Kyocera and Canon write only the model.
match hp-pjl m#^(?:\x1b%-12345X)?@PJL INFO ID\r?\n"?((?:FS|TASKalfa|ECOSYS|KM)-?[ \w/-]{2,40}?)"?\r#s p/Kyocera $1/ d/printer/
example q|@PJL INFO ID\r\n"FS-C8500DN"\r\n\x0c| p/Kyocera FS-C8500DN/ documented/Recog/
match hp-pjl m#^(?:\x1b%-12345X)?@PJL INFO ID\r?\n"?(i(?:R|PR|RC|R-ADV)[ \w/-]{2,40}?)"?\r#s p/Canon $1/ d/printer/
example q|@PJL INFO ID\r\n"iR C4080/C4580"\r\n\x0c| p%Canon iR C4080/C4580% documented/Recog/
match hp-pjl m#^(?:\x1b%-12345X)?@PJL INFO ID\r?\n"?(?:Phaser|WorkCentre|DocuCentre|DocuPrint|XC|DC)[ ]?(\d\w*)"?\r#s p/Xerox $1/ d/printer/
example q|@PJL INFO ID\r\n"DC250"\r\n\x0c| p/Xerox 250/ documented/Recog/
match hp-pjl m#^(?:\x1b%-12345X)?@PJL INFO ID\r?\n"?(Laser Printer [ -~]{2,40}?|Color Laser [ -~]{2,40}?)"?\r#s p/Dell $1/ d/printer/
example q|@PJL INFO ID\r\n"Laser Printer 5100cn"\r\n\x0c| p/Dell Laser Printer 5100cn/ documented/Recog/
match hp-pjl m#^(?:\x1b%-12345X)?@PJL INFO ID\r?\n"?([ -~]{2,60}?)"?\r#s p/$1/ d/printer/
example q|@PJL INFO ID\r\n"HYDRA"\r\n\x0c| p/HYDRA/ d/printer/ documented/Recog/
softmatch hp-pjl m=^(?:\x1b%-12345X)?@PJL (?:INFO|INQUIRE|DINQUIRE|USTATUS|ECHO) [A-Z][ -~]*\r?\n= d/printer/
example q|@PJL USTATUS DEVICE\r\nCODE=10001\r\n| d/printer/ specification/HP PJL Technical Reference Manual chapter 7/

# RFC 1179 section 5.3, send queue state (short) of the queue "default".
Probe TCP LPDQueueState q|\x03default\n|
ports 515
rarity 7
like m|^[\x01-\x05][\w.-]{1,64}(?: [^\n]*)?\n|
match printer m=^([\w.-]+): (?:/[\w/-]+/)?lpd: (?:Your host|[Uu]nknown printer|[\w.-]+:)[^\n]*\n= p/BSD lpd/ h/$1/
example q|host1: /usr/lib/lpd: Your host does not have line printer access\n| p/BSD lpd/ h/host1/ specification/RFC 1179 section 5.3, send queue state (short) of the queue "default"/
# check: no-literal because a complaint begins with three letters
match printer m=^lpd(?:: |\[\d+\]: )[ -~]+\n= p/BSD lpd/
example q|lpd: default: unknown printer\n| p/BSD lpd/ specification/RFC 1179 section 5.3, send queue state (short) of the queue "default"/
match printer m=^Printer: [\w.-]+@([\w.-]+)= p/LPRng/ h/$1/
example q|Printer: default@print1.example.org - ERROR: spool queue for 'default' does not exist on server| p/LPRng/ h/print1.example.org/ specification/RFC 1179 section 5.3, send queue state (short) of the queue "default"/
match printer m=^(?:no entries|default is ready|[\w.-]+ is ready and printing|[\w.-]+ is (?:not )?ready)\r?\n=i i/queue state/
example q|default is ready\nno entries\n| i/queue state/ specification/RFC 1179 section 5.3, send queue state (short) of the queue "default"/
match printer m=^(?:Fictitious|client-error-not-found|No such printer|The printer or class does not exist)[^\n]*\n?=i p/CUPS lpd gateway/ cpe:/a:cups:cups/
example q|client-error-not-found\n| p/CUPS lpd gateway/ specification/RFC 1179 section 5.3, send queue state (short) of the queue "default"/
