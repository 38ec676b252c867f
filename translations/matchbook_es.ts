<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>ActionItemKind</name>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>%1 reminders marked as done</source>
        <translation>%1 recordatorios marcados como hechos</translation>
    </message>
    <message>
        <source>Back on %1: %2</source>
        <translation>Vuelve el %1: %2</translation>
    </message>
    <message>
        <source>%1 reminders are back on %2</source>
        <translation>%1 recordatorios vuelven el %2</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Descartado: %1</translation>
    </message>
    <message>
        <source>%1 reminders dismissed</source>
        <translation>%1 recordatorios descartados</translation>
    </message>
    <message>
        <source>Not again: %1</source>
        <translation>No volverá: %1</translation>
    </message>
    <message>
        <source>Reminders are back</source>
        <translation>Vuelven los recordatorios</translation>
    </message>
    <message>
        <source>This is about nobody in particular, so there is nobody to write to.</source>
        <translation>No trata de nadie en particular, así que no hay a quién escribir.</translation>
    </message>
    <message>
        <source>Choose one reminder for this</source>
        <translation>Elige un solo recordatorio para esto</translation>
    </message>
</context>
<context>
    <name>ApplicantCombos</name>
    <message>
        <source>Season %1: applications go out in September %2</source>
        <translation>Temporada %1: las solicitudes se envían en septiembre de %2</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Aún no lo sé</translation>
    </message>
</context>
<context>
    <name>ApplicationStatus</name>
    <message>
        <source>Considering</source>
        <translation>En estudio</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Solicitando</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>En la lista</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Remembers the people you meet on the way to residency.</source>
        <translation>Recuerda a las personas que conoces en el camino hacia la residencia.</translation>
    </message>
    <message>
        <source>Open this store.</source>
        <translation>Abrir este archivo de datos.</translation>
    </message>
    <message>
        <source>Open a store of its own with fictional people.</source>
        <translation>Abrir un archivo de datos aparte con personas ficticias.</translation>
    </message>
    <message>
        <source>Show this view, such as contacts.</source>
        <translation>Mostrar esta vista, por ejemplo contacts.</translation>
    </message>
    <message>
        <source>Log a contact.</source>
        <translation>Anotar una interacción.</translation>
    </message>
    <message>
        <source>Begin in the tray, where there is one.</source>
        <translation>Empezar en la bandeja del sistema, donde la haya.</translation>
    </message>
    <message>
        <source>Contacts to import.</source>
        <translation>Contactos que importar.</translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Cada %1</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>Videollamada</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Sociedad</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>Applying again</source>
        <extracomment>again</extracomment>
        <translation>Solicitar de nuevo</translation>
    </message>
    <message>
        <source>Set the season in which you will apply again</source>
        <translation>Fija la temporada en la que volverás a solicitar</translation>
    </message>
    <message>
        <source>Keep writing to your mentors as often as before</source>
        <translation>Sigue escribiendo a tus mentores tan a menudo como antes</translation>
    </message>
    <message>
        <source>Do good work where you are now, in DR or elsewhere, so that people there will say so</source>
        <translation>Haz un buen trabajo donde estás ahora, en DR o en otra área, para que la gente de allí lo diga</translation>
    </message>
    <message>
        <source>Ask two mentors what would make the next application stronger</source>
        <translation>Pregunta a dos mentores qué haría más fuerte la próxima solicitud</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Congreso</translation>
    </message>
    <message>
        <source>Look for student fees and travel grants: ask the society, your school and your department</source>
        <translation>Busca tarifas de estudiante y becas de viaje: pregunta a la sociedad, a tu facultad y a tu departamento</translation>
    </message>
    <message>
        <source>Send in a poster or a case, if you have one</source>
        <translation>Envía un póster o un caso, si lo tienes</translation>
    </message>
    <message>
        <source>Sign up for the sessions, fairs and lounges made for students and trainees</source>
        <translation>Inscríbete en las sesiones, ferias y espacios para estudiantes y personas en formación</translation>
    </message>
    <message>
        <source>Go through the program and mark talks, posters and people</source>
        <translation>Revisa el programa y marca charlas, pósteres y personas</translation>
    </message>
    <message>
        <source>Write down whom you want to meet: program directors, authors you read, mentors you know only from a screen</source>
        <translation>Anota a quién quieres conocer: directores de programa, autores que leíste, mentores que solo conoces por una pantalla</translation>
    </message>
    <message>
        <source>Write to those on your list and ask for a short hello</source>
        <translation>Escribe a los de tu lista y pide un saludo breve</translation>
    </message>
    <message>
        <source>Have one or two questions ready for each speaker on your list</source>
        <translation>Ten listas una o dos preguntas para cada ponente de tu lista</translation>
    </message>
    <message>
        <source>Bring your CV on one page, on paper or behind a link</source>
        <translation>Lleva tu CV en una página, en papel o detrás de un enlace</translation>
    </message>
    <message>
        <source>Say your introduction aloud until it comes by itself</source>
        <translation>Di tu presentación en voz alta hasta que salga sola</translation>
    </message>
    <message>
        <source>Go to the residency fair and the teaching sessions in the first days</source>
        <translation>Ve a la feria de residencias y a las sesiones de enseñanza de los primeros días</translation>
    </message>
    <message>
        <source>Sit near the front, and stay a little when the talk is over</source>
        <translation>Siéntate cerca del frente, y quédate un poco cuando termine la charla</translation>
    </message>
    <message>
        <source>Speak to people when they are free: after the talk, at a poster, over coffee</source>
        <translation>Habla con la gente cuando esté libre: tras la charla, junto a un póster, con un café</translation>
    </message>
    <message>
        <source>See a program you care about on a badge? Say hello and that you have read about it</source>
        <translation>¿Ves en un gafete un programa que te importa? Saluda y di que has leído sobre él</translation>
    </message>
    <message>
        <source>Aim for several short talks, not for one big favor</source>
        <translation>Apunta a varias charlas cortas, no a un gran favor</translation>
    </message>
    <message>
        <source>Note each talk before the day is over: one line is enough</source>
        <translation>Anota cada charla antes de que acabe el día: una línea basta</translation>
    </message>
    <message>
        <source>Be there live, and put one short question</source>
        <translation>Asiste en vivo, y haz una pregunta breve</translation>
    </message>
    <message>
        <source>Write to everybody you talked to, with a word on what you spoke about</source>
        <translation>Escribe a todos con quienes hablaste, con unas palabras sobre lo que trataron</translation>
    </message>
    <message>
        <source>Where it fits, connect on LinkedIn with a line on where you met</source>
        <translation>Donde encaje, conecta en LinkedIn con una línea sobre dónde se conocieron</translation>
    </message>
    <message>
        <source>Thank the speaker whose advice you will use, and say who you are</source>
        <translation>Da las gracias al ponente cuyo consejo vas a usar, y di quién eres</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>See IR at work on several days, in the clinic as well as in the suite</source>
        <translation>Observa IR en acción varios días, en la consulta y también en la sala</translation>
    </message>
    <message>
        <source>Begin with something small: a case report, or a look back at past cases</source>
        <translation>Empieza por algo pequeño: un caso clínico, o una mirada a casos pasados</translation>
    </message>
    <message>
        <source>Tell your project mentor how many hours a week you have, and until when</source>
        <translation>Di a tu mentor de proyecto cuántas horas por semana tienes, y hasta cuándo</translation>
    </message>
    <message>
        <source>Take a part of the project as your own: the IRB draft, the data dictionary, a first figure</source>
        <translation>Haz tuya una parte del proyecto: el borrador para el IRB, el diccionario de datos, una primera figura</translation>
    </message>
    <message>
        <source>Before you ask, think of something that would take work off them, and offer it</source>
        <translation>Antes de pedir, piensa en algo que quite trabajo a esa persona, y ofrécelo</translation>
    </message>
    <message>
        <source>Be a regular at case conferences, tumor boards or journal club</source>
        <translation>Ve con regularidad a sesiones de casos, tumor boards o journal club</translation>
    </message>
    <message>
        <source>At the end of a first talk, ask whom else you should meet, and note who sent you</source>
        <translation>Al final de una primera charla, pregunta a quién más deberías conocer, y anota quién te envió</translation>
    </message>
    <message>
        <source>A meeting with one person</source>
        <translation>Una reunión con una persona</translation>
    </message>
    <message>
        <source>Note your two or three questions, and what you hope to leave with</source>
        <translation>Anota tus dos o tres preguntas, y qué esperas llevarte</translation>
    </message>
    <message>
        <source>Be there on time, and end when the time you asked for is over</source>
        <translation>Llega a tiempo, y termina cuando se cumpla el tiempo que pediste</translation>
    </message>
    <message>
        <source>How did they come to IR, and what speaks for it in their eyes?</source>
        <translation>¿Cómo llegó a IR, y qué ve a favor de IR?</translation>
    </message>
    <message>
        <source>What would they do differently as a student today?</source>
        <translation>¿Qué haría distinto si fuera estudiante hoy?</translation>
    </message>
    <message>
        <source>Once you know each other: which programs might suit you?</source>
        <translation>Cuando ya se conozcan: ¿qué programas podrían convenirte?</translation>
    </message>
    <message>
        <source>Whom else at this place should you talk to?</source>
        <translation>¿Con quién más de este lugar deberías hablar?</translation>
    </message>
    <message>
        <source>At a first meeting leave letters and research aside, unless they bring them up</source>
        <translation>En una primera reunión deja aparte cartas e investigación, salvo que las mencione</translation>
    </message>
    <message>
        <source>Enter what they advised and what you promised, so that neither is forgotten</source>
        <translation>Registra lo que te aconsejó y lo que prometiste, para que nada se olvide</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Afiliaciones</translation>
    </message>
    <message>
        <source>The IR interest group of your school; found one if there is none</source>
        <translation>El grupo de interés en IR de tu facultad; funda uno si no hay</translation>
    </message>
    <message>
        <source>Society of Interventional Radiology (SIR): students free, other trainees 50 USD a year (as of 2023; see the society’s page)</source>
        <translation>Society of Interventional Radiology (SIR): gratis para estudiantes, otros en formación 50 USD al año (en 2023; consulta la página de la sociedad)</translation>
    </message>
    <message>
        <source>In SIR, your section: the medical student council, or residents, fellows and students (RFS)</source>
        <translation>En la SIR, tu sección: el consejo de estudiantes de medicina, o residentes, fellows y estudiantes (RFS)</translation>
    </message>
    <message>
        <source>See what the student council offers: mentors, webinars, virtual shadowing</source>
        <translation>Mira lo que ofrece el consejo de estudiantes: mentores, webinars, observación virtual</translation>
    </message>
    <message>
        <source>In the interest group, ask those ahead of you to introduce you to faculty</source>
        <translation>En el grupo de interés, pide a quienes van por delante que te presenten a docentes</translation>
    </message>
    <message>
        <source>Radiological Society of North America (RSNA): free for students (ask for the current terms)</source>
        <translation>Radiological Society of North America (RSNA): gratis para estudiantes (pregunta por las condiciones actuales)</translation>
    </message>
    <message>
        <source>Without IR at home</source>
        <translation>Sin IR en tu institución</translation>
    </message>
    <message>
        <source>Look for IR at partner hospitals and academic centers within reach</source>
        <translation>Busca IR en hospitales asociados y centros académicos a tu alcance</translation>
    </message>
    <message>
        <source>Write to faculty nearby about shadowing or research</source>
        <translation>Escribe a docentes cercanos sobre observación o investigación</translation>
    </message>
    <message>
        <source>Ask community and private practices in your region</source>
        <translation>Pregunta en consultorios comunitarios y privados de tu región</translation>
    </message>
    <message>
        <source>Take part in online events and in the student sections of SIR</source>
        <translation>Participa en eventos en línea y en las secciones de estudiantes de la SIR</translation>
    </message>
    <message>
        <source>After a webinar, write a few kind lines to the speaker</source>
        <translation>Después de un webinar, escribe unas líneas amables al ponente</translation>
    </message>
    <message>
        <source>Think about an away rotation where IR is strong</source>
        <translation>Piensa en una rotación externa donde IR sea fuerte</translation>
    </message>
    <message>
        <source>Twelve months to the application</source>
        <translation>Doce meses hasta la solicitud</translation>
    </message>
    <message>
        <source>Become a member of SIR, as a student or trainee</source>
        <translation>Hazte miembro de la SIR, como estudiante o en formación</translation>
    </message>
    <message>
        <source>Bring your CV and your LinkedIn page up to date</source>
        <translation>Pon al día tu CV y tu página de LinkedIn</translation>
    </message>
    <message>
        <source>Write to 10 to 15 IR faculty, each with a reason of its own</source>
        <translation>Escribe a entre 10 y 15 docentes de IR, a cada uno con un motivo propio</translation>
    </message>
    <message>
        <source>Take part in a first virtual event of an IR society</source>
        <translation>Participa en un primer evento virtual de una sociedad de IR</translation>
    </message>
    <message>
        <source>Begin an observership or rotation in IR, if you have one</source>
        <translation>Empieza un observership o una rotación en IR, si la tienes</translation>
    </message>
    <message>
        <source>Have one project with IR or radiology faculty</source>
        <translation>Ten un proyecto con docentes de IR o de radiología</translation>
    </message>
    <message>
        <source>Know one or two people who could become your main mentors</source>
        <translation>Conoce a una o dos personas que podrían ser tus mentores principales</translation>
    </message>
    <message>
        <source>Register for the next big IR meeting, and ask for reduced fees or a travel grant</source>
        <translation>Inscríbete en el próximo gran congreso de IR, y pide cuota reducida o una beca de viaje</translation>
    </message>
    <message>
        <source>Go to a big IR meeting, with your introduction and a one-page CV ready</source>
        <translation>Ve a un gran congreso de IR, con tu presentación y un CV de una página listos</translation>
    </message>
    <message>
        <source>Speak with program directors and residents at a residency fair</source>
        <translation>Habla con directores de programa y residentes en una feria de residencias</translation>
    </message>
    <message>
        <source>Send in an abstract or a poster, if your work is far enough</source>
        <translation>Envía un abstract o un póster, si tu trabajo está lo bastante avanzado</translation>
    </message>
    <message>
        <source>See your mentors more often than in the months before</source>
        <translation>Reúnete con tus mentores más a menudo que en los meses anteriores</translation>
    </message>
    <message>
        <source>Ask those who know your work for letters</source>
        <translation>Pide cartas a quienes conocen tu trabajo</translation>
    </message>
    <message>
        <source>Have your personal statement and your program list read by mentors</source>
        <translation>Pide a mentores que lean tu personal statement y tu lista de programas</translation>
    </message>
    <message>
        <source>Keep your mentors informed while you are busy with the application</source>
        <translation>Mantén informados a tus mentores mientras te ocupas de la solicitud</translation>
    </message>
    <message>
        <source>Practice interviews: why IR, what you did with your mentors, what it taught you</source>
        <translation>Practica entrevistas: por qué IR, qué hiciste con tus mentores, qué te enseñó</translation>
    </message>
    <message>
        <source>Two or three strong letters from IR or DR physicians in the U.S.</source>
        <translation>Dos o tres cartas fuertes de médicos de IR o DR en EE. UU.</translation>
    </message>
    <message>
        <source>At least one project or presentation in IR</source>
        <translation>Al menos un proyecto o una presentación en IR</translation>
    </message>
    <message>
        <source>Five to ten people who know your aim and would speak for you</source>
        <translation>Entre cinco y diez personas que conocen tu meta y hablarían en tu favor</translation>
    </message>
    <message>
        <source>How others find you</source>
        <translation>Cómo te encuentran otros</translation>
    </message>
    <message>
        <source>Put into one or two sentences why IR interests you</source>
        <translation>Pon en una o dos frases por qué te interesa IR</translation>
    </message>
    <message>
        <source>LinkedIn: a good portrait and a headline that says where you are going</source>
        <translation>LinkedIn: un buen retrato y un titular que diga adónde vas</translation>
    </message>
    <message>
        <source>LinkedIn: a summary with your background, your interests, your projects and your match year</source>
        <translation>LinkedIn: un resumen con tu trayectoria, tus intereses, tus proyectos y tu año de Match</translation>
    </message>
    <message>
        <source>LinkedIn: research, meetings and memberships listed</source>
        <translation>LinkedIn: investigación, congresos y afiliaciones en la lista</translation>
    </message>
    <message>
        <source>A CV of two to three pages as a PDF, with what touches IR easy to find</source>
        <translation>Un CV de dos o tres páginas en PDF, con lo que toca a IR fácil de encontrar</translation>
    </message>
    <message>
        <source>A CV of one page for meetings</source>
        <translation>Un CV de una página para congresos</translation>
    </message>
    <message>
        <source>Online, stay out of clinical disputes that are not yours</source>
        <translation>En línea, mantente fuera de disputas clínicas que no son tuyas</translation>
    </message>
    <message>
        <source>In every line on research, your part is exactly what you did</source>
        <translation>En cada línea sobre investigación, tu parte es exactamente lo que hiciste</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>The site has confirmed your dates and what it needs from you</source>
        <translation>La sede confirmó tus fechas y lo que necesita de ti</translation>
    </message>
    <message>
        <source>Is this program one you would rank? Know what you want to find out</source>
        <translation>¿Pondrías este programa en tu rank list? Ten claro qué quieres averiguar</translation>
    </message>
    <message>
        <source>Read about the common procedures: TIPS, fibroid embolization, thrombolysis, Y-90</source>
        <translation>Lee sobre los procedimientos habituales: TIPS, embolización de miomas, trombólisis, Y-90</translation>
    </message>
    <message>
        <source>Write down three to five things you want to learn or see</source>
        <translation>Anota de tres a cinco cosas que quieres aprender o ver</translation>
    </message>
    <message>
        <source>Come a little early, stay to the end, and take the case nobody has taken</source>
        <translation>Llega un poco antes, quédate hasta el final y toma el caso que nadie tomó</translation>
    </message>
    <message>
        <source>Say openly what you cannot do yet</source>
        <translation>Di abiertamente lo que aún no sabes hacer</translation>
    </message>
    <message>
        <source>Keep messages short and be on time, every day</source>
        <translation>Mensajes breves y puntualidad, todos los días</translation>
    </message>
    <message>
        <source>Take criticism with thanks, and act on it the next day</source>
        <translation>Recibe las críticas con gratitud, y aplícalas al día siguiente</translation>
    </message>
    <message>
        <source>Ask for feedback halfway</source>
        <translation>Pide comentarios a la mitad</translation>
    </message>
    <message>
        <source>Ask once more before you leave</source>
        <translation>Pide comentarios otra vez antes de irte</translation>
    </message>
    <message>
        <source>Thank those who taught you, the coordinators and the technologists too</source>
        <translation>Da las gracias a quienes te enseñaron, también a coordinadores y técnicos</translation>
    </message>
    <message>
        <source>Tell them when you will write again, and put it into Matchbook</source>
        <translation>Diles cuándo volverás a escribir, y ponlo en Matchbook</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation>Observación (shadowing)</translation>
    </message>
    <message>
        <source>Write down three to five things you want to find out</source>
        <translation>Anota de tres a cinco cosas que quieres averiguar</translation>
    </message>
    <message>
        <source>Read up on the vessels, the common procedures and what the pictures show</source>
        <translation>Repasa los vasos, los procedimientos habituales y lo que muestran las imágenes</translation>
    </message>
    <message>
        <source>Have trainings, badge and vaccination papers ready</source>
        <translation>Ten listos los cursos obligatorios, el gafete y la cartilla de vacunación</translation>
    </message>
    <message>
        <source>Be there 10 to 15 minutes early</source>
        <translation>Llega de 10 a 15 minutos antes</translation>
    </message>
    <message>
        <source>Stand where you are told, and wear the lead and the badge</source>
        <translation>Quédate donde te digan, y lleva el delantal plomado y el gafete</translation>
    </message>
    <message>
        <source>Keep questions for quiet moments of the case</source>
        <translation>Guarda las preguntas para los momentos tranquilos del caso</translation>
    </message>
    <message>
        <source>Leave the phone in your pocket while you are in the suite</source>
        <translation>Deja el teléfono en el bolsillo mientras estés en la sala</translation>
    </message>
    <message>
        <source>An interesting case? Ask about it later, away from the patient</source>
        <translation>¿Un caso interesante? Pregunta después, lejos del paciente</translation>
    </message>
    <message>
        <source>Write down what surprised you and what you would ask next; nothing that points to a patient</source>
        <translation>Anota qué te sorprendió y qué preguntarías ahora; nada que señale a un paciente</translation>
    </message>
    <message>
        <source>Say thank you, and what you took home</source>
        <translation>Da las gracias, y di qué te llevaste</translation>
    </message>
    <message>
        <source>Note what the day changed in you: it may become a line of your statement</source>
        <translation>Anota qué cambió el día en ti: puede llegar a ser una línea de tu personal statement</translation>
    </message>
</context>
<context>
    <name>ColumnMeanings</name>
    <message>
        <source>A field of its own</source>
        <translation>Un campo propio</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Program director (yes or no)</source>
        <translation>Director del programa (sí o no)</translation>
    </message>
    <message>
        <source>Department chair (yes or no)</source>
        <translation>Jefe de departamento (sí o no)</translation>
    </message>
    <message>
        <source>Based in the U.S. (yes or no)</source>
        <translation>Está en EE. UU. (sí o no)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>E-mail at work</source>
        <translation>Correo del trabajo</translation>
    </message>
    <message>
        <source>E-mail at home</source>
        <translation>Correo personal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Buscapersonas</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Fax at work</source>
        <translation>Fax del trabajo</translation>
    </message>
    <message>
        <source>Fax at home</source>
        <translation>Fax de casa</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <translation>Perfil de LinkedIn</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Encuentro en</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Día del encuentro</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Te presentó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Mentor for</source>
        <translation>Mentor de</translation>
    </message>
    <message>
        <source>Core mentor (yes or no)</source>
        <translation>Mentor principal (sí o no)</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Patrocinio</translation>
    </message>
    <message>
        <source>Time between updates</source>
        <translation>Tiempo entre novedades</translation>
    </message>
    <message>
        <source>Reminders paused until</source>
        <translation>Recordatorios en pausa hasta</translation>
    </message>
    <message>
        <source>I may follow up (yes or no)</source>
        <translation>Puedo hacer seguimiento (sí o no)</translation>
    </message>
    <message>
        <source>Knows my goals (yes or no)</source>
        <translation>Conoce mis metas (sí o no)</translation>
    </message>
    <message>
        <source>Ready to speak for me (yes or no)</source>
        <translation>Hablaría en mi favor (sí o no)</translation>
    </message>
    <message>
        <source>May be named to others (yes or no)</source>
        <translation>Se le puede nombrar ante otros (sí o no)</translation>
    </message>
    <message>
        <source>Do not contact (yes or no)</source>
        <translation>No contactar (sí o no)</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ContactOrder</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo vencimiento</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Fecha de alta</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>last %1</source>
        <translation>último: %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence: %1</translation>
    </message>
    <message>
        <source>Met at %1</source>
        <translation>Encuentro en %1</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Patrocinador</translation>
    </message>
    <message>
        <source>never in touch</source>
        <translation>sin interacciones</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>añadido el %1</translation>
    </message>
</context>
<context>
    <name>CriterionLine</name>
    <message>
        <source>Next: %1</source>
        <translation>Lo siguiente: %1</translation>
    </message>
    <message>
        <source>%1: there</source>
        <translation>%1: logrado</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1: por lograr</translation>
    </message>
</context>
<context>
    <name>DateStatus</name>
    <message>
        <source>Predicted</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day in a narrow place</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>day in a narrow place, another year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>day one plans for</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day one plans for, another year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day in a sentence</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day in a sentence, another year</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>day in a field</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>DayPortion</name>
    <message>
        <source>Full day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
</context>
<context>
    <name>DecisionKind</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>Muted for a person</source>
        <translation>Silenciado para alguien</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Role now</source>
        <translation>Cargo actual</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Based in the U.S.</source>
        <translation>Está en EE. UU.</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Patrocinio</translation>
    </message>
    <message>
        <source>Time between updates</source>
        <translation>Tiempo entre novedades</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Encuentro en</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Te presentó</translation>
    </message>
    <message>
        <source>Said that I may follow up</source>
        <translation>Si puedo hacer seguimiento</translation>
    </message>
    <message>
        <source>Reminders paused until</source>
        <translation>Recordatorios en pausa hasta</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>From me</source>
        <translation>De mí</translation>
    </message>
    <message>
        <source>To me</source>
        <translation>Para mí</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>De ambos</translation>
    </message>
</context>
<context>
    <name>DuplicateReason</name>
    <message>
        <source>Same card or record</source>
        <translation>Misma tarjeta o registro</translation>
    </message>
    <message>
        <source>Same LinkedIn profile</source>
        <translation>Mismo perfil de LinkedIn</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Mismo correo</translation>
    </message>
    <message>
        <source>Same name and phone</source>
        <translation>Mismo nombre y teléfono</translation>
    </message>
    <message>
        <source>Same name at the same place</source>
        <translation>Mismo nombre en el mismo lugar</translation>
    </message>
    <message>
        <source>Same name in the same city</source>
        <translation>Mismo nombre en la misma ciudad</translation>
    </message>
    <message>
        <source>Same name, met at the same event</source>
        <translation>Mismo nombre y mismo evento</translation>
    </message>
    <message>
        <source>Same name, and nothing tells them apart</source>
        <translation>Mismo nombre, y nada los distingue</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no contact %1</source>
        <translation>No hay ningún contacto %1</translation>
    </message>
    <message>
        <source>There is no event %1</source>
        <translation>No hay ningún evento %1</translation>
    </message>
    <message>
        <source>There is no open item %1</source>
        <translation>No hay ningún asunto abierto %1</translation>
    </message>
    <message>
        <source>There is no interaction %1</source>
        <translation>No hay ninguna interacción %1</translation>
    </message>
    <message>
        <source>There is no %1 in the Trash</source>
        <translation>No hay ningún %1 en la papelera</translation>
    </message>
    <message>
        <source>There is no rule %1</source>
        <translation>No hay ninguna regla %1</translation>
    </message>
    <message>
        <source>There is no command %1; --help lists them</source>
        <translation>No hay ningún comando %1; --help los enumera</translation>
    </message>
    <message>
        <source>There is no command %1 alone; there are: %2</source>
        <translation>No hay ningún comando %1 solo; hay: %2</translation>
    </message>
    <message>
        <source>There is no reminder %1</source>
        <translation>No hay ningún recordatorio %1</translation>
    </message>
    <message>
        <source>There is no %1 %2</source>
        <translation>No hay %1 %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Falta %1</translation>
    </message>
    <message>
        <source>%1 is missing; possible: %2</source>
        <translation>Falta %1; posible: %2</translation>
    </message>
    <message>
        <source>%1 is named twice; this takes two people</source>
        <translation>%1 aparece dos veces; hacen falta dos personas</translation>
    </message>
    <message>
        <source>%1 cannot be %2</source>
        <translation>%1 no puede ser %2</translation>
    </message>
    <message>
        <source>%1; possible: from %2 on</source>
        <translation>%1; posible: desde %2</translation>
    </message>
    <message>
        <source>%1; possible: until %2</source>
        <translation>%1; posible: hasta %2</translation>
    </message>
    <message>
        <source>%1; possible: %2</source>
        <translation>%1; posible: %2</translation>
    </message>
    <message>
        <source>These columns are not known here; what stands in them is kept as custom fields: %1</source>
        <translation>Estas columnas no se conocen aquí; su contenido se guarda en campos personalizados: %1</translation>
    </message>
    <message>
        <source>%1 is not known here</source>
        <translation>%1 no se conoce aquí</translation>
    </message>
    <message>
        <source>%1; known: %2</source>
        <translation>%1; se conoce: %2</translation>
    </message>
    <message>
        <source>%1 may be one of several: %2</source>
        <translation>%1 puede ser uno de varios: %2</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>This can no longer be undone, for later changes touch the same records</source>
        <translation>Esto ya no se puede deshacer, pues cambios posteriores afectan a los mismos registros</translation>
    </message>
    <message>
        <source>This row has %1 cells where the header has %2</source>
        <translation>Esta fila tiene %1 celdas y el encabezado tiene %2</translation>
    </message>
    <message>
        <source>%1; it is left out</source>
        <translation>%1; se omite</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed; this row is left out: %1</source>
        <translation>Aquí se abren unas comillas que nunca se cierran; se omite esta fila: %1</translation>
    </message>
    <message>
        <source>There is a quote in the middle of this row: %1</source>
        <translation>Hay unas comillas en medio de esta fila: %1</translation>
    </message>
    <message>
        <source>This is no line of a card: %1</source>
        <translation>Esto no es una línea de una tarjeta: %1</translation>
    </message>
    <message>
        <source>The card that begins here has no end (%1)</source>
        <translation>La tarjeta que empieza aquí no tiene fin (%1)</translation>
    </message>
    <message>
        <source>There are NUL characters in this file, from here on %1; they are left out</source>
        <translation>Hay caracteres NUL en este archivo, %1 a partir de aquí; se omiten</translation>
    </message>
    <message>
        <source>There are characters here that cannot be read</source>
        <translation>Aquí hay caracteres que no se pueden leer</translation>
    </message>
    <message>
        <source>This line is in another encoding than the file; it is read as %1</source>
        <translation>Esta línea tiene otra codificación que el archivo; se lee como %1</translation>
    </message>
    <message>
        <source>The file goes beyond what is read (%1: at most %2)</source>
        <translation>El archivo supera lo que se lee (%1: como máximo %2)</translation>
    </message>
    <message>
        <source>The file is broken</source>
        <translation>El archivo está roto</translation>
    </message>
    <message>
        <source>%1; its first line is %2</source>
        <translation>%1; su primera línea es %2</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file is of no known format</source>
        <translation>El archivo no tiene un formato conocido</translation>
    </message>
    <message>
        <source>The file has no records</source>
        <translation>El archivo no tiene registros</translation>
    </message>
    <message>
        <source>This may tell who a patient is: %1. Take it out, or leave the row out</source>
        <translation>Esto puede revelar quién es un paciente: %1. Quítalo, u omite la fila</translation>
    </message>
    <message>
        <source>This is a store of Matchbook; choose another name</source>
        <translation>Esto es un archivo de datos de Matchbook; elige otro nombre</translation>
    </message>
    <message>
        <source>The file exists already</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>There is no store here yet</source>
        <translation>Aquí aún no hay ningún archivo de datos</translation>
    </message>
    <message>
        <source>The store cannot be read</source>
        <translation>No se puede leer el archivo de datos</translation>
    </message>
    <message>
        <source>This is not one of Matchbook’s stores</source>
        <translation>Esto no es un archivo de datos de Matchbook</translation>
    </message>
    <message>
        <source>The store was written by a later version (%1) and is left untouched</source>
        <translation>El archivo de datos lo escribió una versión posterior (%1) y queda intacto</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>El archivo de datos está dañado</translation>
    </message>
    <message>
        <source>Another program is writing to the store; nothing was changed</source>
        <translation>Otro programa está escribiendo en el archivo de datos; no se cambió nada</translation>
    </message>
    <message>
        <source>The store cannot be written; nothing was changed</source>
        <translation>No se puede escribir en el archivo de datos; no se cambió nada</translation>
    </message>
    <message>
        <source>The store was moved, deleted or replaced while it was open; nothing more is written to it. Start Matchbook again</source>
        <translation>El archivo de datos se movió, eliminó o reemplazó mientras estaba abierto; no se escribirá nada más en él. Inicia Matchbook de nuevo</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed</source>
        <translation>El disco está lleno; no se cambió nada</translation>
    </message>
    <message>
        <source>The store failed</source>
        <translation>Falló el archivo de datos</translation>
    </message>
    <message>
        <source>%1; most similar: %2</source>
        <translation>%1; lo más parecido: %2</translation>
    </message>
    <message>
        <source>%1 (“matchbook-cli rules words” lists all)</source>
        <translation>%1 (“matchbook-cli rules words” las muestra todas)</translation>
    </message>
    <message>
        <source>%1 is a guard, which nothing replaces; choose another id</source>
        <translation>%1 es una salvaguarda, que nada sustituye; elige otro id</translation>
    </message>
    <message>
        <source>%1 is the id of %2, too; choose another</source>
        <translation>%1 es también el id de %2; elige otro</translation>
    </message>
    <message>
        <source>This is not well-formed TOML</source>
        <translation>Esto no es TOML bien formado</translation>
    </message>
    <message>
        <source>latest is before due</source>
        <translation>latest es anterior a due</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read from %2</source>
        <translation>%1 no se puede leer de %2</translation>
    </message>
    <message>
        <source>%1 is %2 in the file and %3 here, which stays</source>
        <translation>%1 es %2 en el archivo y %3 aquí, que se conserva</translation>
    </message>
    <message>
        <source>There is already a view %1</source>
        <translation>Ya hay una vista %1</translation>
    </message>
    <message>
        <source>There is no letter by %1 yet; add one first</source>
        <translation>Todavía no hay carta de %1; añade una primero</translation>
    </message>
    <message>
        <source>There is no program %1</source>
        <translation>No hay ningún programa %1</translation>
    </message>
    <message>
        <source>This backup is not protected by a passphrase; restore it without one, if you know where it comes from</source>
        <translation>Esta copia de seguridad no está protegida por una frase de contraseña; restáurala sin ella si sabes de dónde viene</translation>
    </message>
    <message>
        <source>The first line, which is the passphrase, is empty</source>
        <translation>La primera línea, que es la frase de contraseña, está vacía</translation>
    </message>
    <message>
        <source>This backup is protected; its passphrase is needed to open it</source>
        <translation>Esta copia de seguridad está protegida; hace falta su frase de contraseña para abrirla</translation>
    </message>
    <message>
        <source>The letter stays assigned to %1: ERAS takes no assignment back</source>
        <translation>La carta sigue asignada a %1: ERAS no deshace ninguna asignación</translation>
    </message>
    <message>
        <source>%1 has %2 letters already, and no program takes more</source>
        <translation>%1 ya tiene %2 cartas, y ningún programa acepta más</translation>
    </message>
    <message>
        <source>%1 is no residency program</source>
        <translation>%1 no es un programa de residencia</translation>
    </message>
    <message>
        <source>%1 declined to write; there is no packet to send</source>
        <translation>%1 no quiso escribir; no hay paquete que enviar</translation>
    </message>
    <message>
        <source>There is already %1; if they are one, merge them</source>
        <translation>Ya existe %1; si son el mismo, únelos</translation>
    </message>
    <message>
        <source>%1 is named twice; this takes two programs</source>
        <translation>%1 aparece dos veces; hacen falta dos programas</translation>
    </message>
    <message>
        <source>%1 still has people, events, letters or favors; merge it with another program, or change them first</source>
        <translation>%1 todavía tiene personas, eventos, cartas o favores; únelo con otro programa o cámbialos antes</translation>
    </message>
    <message>
        <source>These columns are not known here and are left out: %1</source>
        <translation>Estas columnas no se conocen y se omiten: %1</translation>
    </message>
    <message>
        <source>%1; nothing was restored. Try another copy</source>
        <translation>%1; no se restauró nada. Prueba con otra copia</translation>
    </message>
    <message>
        <source>The backup is damaged, or was changed</source>
        <translation>La copia de seguridad está dañada o fue modificada</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup, or the backup is damaged; nothing was restored. Try the passphrase again, or another copy</source>
        <translation>La frase de contraseña no abre esta copia de seguridad, o la copia está dañada; no se restauró nada. Prueba de nuevo la frase, u otra copia</translation>
    </message>
    <message>
        <source>This is no backup that Matchbook made; nothing was restored</source>
        <translation>Esta no es una copia de seguridad hecha por Matchbook; no se restauró nada</translation>
    </message>
    <message>
        <source>The backup was made by a later version (format %1); restore it with that version</source>
        <translation>La copia de seguridad se hizo con una versión posterior (formato %1); restáurala con esa versión</translation>
    </message>
    <message>
        <source>No event or project is an experience for ERAS yet; write one on its page</source>
        <translation>Ningún evento ni proyecto es todavía una experiencia para ERAS; escríbela en su página</translation>
    </message>
    <message>
        <source>The backup was made by a later version (%1); restore it with that version</source>
        <translation>La copia de seguridad se hizo con una versión posterior (%1); restáurala con esa versión</translation>
    </message>
    <message>
        <source>Matchbook has this store open; close it first</source>
        <translation>Matchbook tiene abierto este archivo de datos; ciérralo primero</translation>
    </message>
    <message>
        <source>%1 has not agreed to write yet; a letter is assigned from then on</source>
        <translation>%1 todavía no ha aceptado escribir; la carta se asigna a partir de entonces</translation>
    </message>
    <message>
        <source>%1 would come after %2; look at the year of both</source>
        <translation>%1 quedaría después de %2; revisa el año de ambas fechas</translation>
    </message>
    <message>
        <source>%1 was changed or removed elsewhere meanwhile</source>
        <translation>%1 se cambió o se quitó entretanto en otro sitio</translation>
    </message>
</context>
<context>
    <name>EventCombo</name>
    <message>
        <source>No event</source>
        <translation>Ningún evento</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Conference</source>
        <translation>Congreso</translation>
    </message>
    <message>
        <source>Meeting with a person</source>
        <translation>Reunión con una persona</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Observership</source>
        <translation>Observership</translation>
    </message>
    <message>
        <source>Elective</source>
        <translation>Electivo</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation>Observación (shadowing)</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Journal club</source>
        <translation>Journal club</translation>
    </message>
    <message>
        <source>Tumor board</source>
        <translation>Tumor board</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>academic site</source>
        <translation>centro académico</translation>
    </message>
    <message>
        <source>community site</source>
        <translation>centro comunitario</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Contacts as &amp;vCard…</source>
        <translation>Contactos como &amp;vCard…</translation>
    </message>
    <message>
        <source>vCard files (*.vcf)</source>
        <translation>Archivos vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Contacts as &amp;table (CSV)…</source>
        <translation>Contactos como &amp;tabla (CSV)…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Reminders as &amp;calendar…</source>
        <translation>Recordatorios como &amp;calendario…</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>&amp;Everything as JSON…</source>
        <translation>Todo como &amp;JSON…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>&amp;Season as calendar…</source>
        <translation>Temporada como ca&amp;lendario…</translation>
    </message>
    <message>
        <source>E&amp;xperiences for ERAS…</source>
        <translation>E&amp;xperiencias para ERAS…</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Your stage of training</source>
        <translation>Tu etapa de formación</translation>
    </message>
    <message>
        <source>Applications go out</source>
        <translation>Envío de solicitudes</translation>
    </message>
    <message>
        <source>applications go out %1</source>
        <translation>envío de solicitudes el %1</translation>
    </message>
    <message>
        <source>Core mentors you have</source>
        <translation>Tus mentores principales</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Kinds of mentor you have</source>
        <translation>Tipos de mentor que tienes</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Patrocinio</translation>
    </message>
    <message>
        <source>Counts as a mentor</source>
        <translation>Cuenta como mentor</translation>
    </message>
    <message>
        <source>Core mentor</source>
        <translation>Mentor principal</translation>
    </message>
    <message>
        <source>Kinds of mentor</source>
        <translation>Tipos de mentor</translation>
    </message>
    <message>
        <source>Agreed to stay in touch</source>
        <translation>Aceptó seguir en contacto</translation>
    </message>
    <message>
        <source>First met</source>
        <translation>Primer encuentro</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>encuentro el %1</translation>
    </message>
    <message>
        <source>In your contacts since</source>
        <translation>En tus contactos desde</translation>
    </message>
    <message>
        <source>in your contacts since %1</source>
        <translation>en tus contactos desde el %1</translation>
    </message>
    <message>
        <source>You marked it as done</source>
        <translation>Lo marcaste como hecho</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>hecho el %1</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>último contacto el %1</translation>
    </message>
    <message>
        <source>Your last message or talk</source>
        <translation>Tu último mensaje o charla</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>último mensaje el %1</translation>
    </message>
    <message>
        <source>last update %1</source>
        <translation>últimas novedades el %1</translation>
    </message>
    <message>
        <source>Met at the conference</source>
        <translation>Encuentro en el congreso</translation>
    </message>
    <message>
        <source>Home from the conference</source>
        <translation>De vuelta del congreso</translation>
    </message>
    <message>
        <source>home from the conference %1</source>
        <translation>de vuelta del congreso el %1</translation>
    </message>
    <message>
        <source>Notes on the talk</source>
        <translation>Notas de la charla</translation>
    </message>
    <message>
        <source>Your first message since</source>
        <translation>Tu primer mensaje después</translation>
    </message>
    <message>
        <source>first message %1</source>
        <translation>primer mensaje el %1</translation>
    </message>
    <message>
        <source>Your work together ended</source>
        <translation>Fin del trabajo conjunto</translation>
    </message>
    <message>
        <source>work together ended %1</source>
        <translation>fin del trabajo conjunto el %1</translation>
    </message>
    <message>
        <source>Last feedback</source>
        <translation>Últimos comentarios</translation>
    </message>
    <message>
        <source>last feedback %1</source>
        <translation>últimos comentarios el %1</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>El mensaje</translation>
    </message>
    <message>
        <source>message of %1</source>
        <translation>mensaje del %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Asks for an answer</source>
        <translation>Pide respuesta</translation>
    </message>
    <message>
        <source>Answered since</source>
        <translation>Respondido después</translation>
    </message>
    <message>
        <source>You wrote again since</source>
        <translation>Volviste a escribir después</translation>
    </message>
    <message>
        <source>Earlier messages still open</source>
        <translation>Mensajes anteriores aún abiertos</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>empieza el %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>termina el %1</translation>
    </message>
    <message>
        <source>Home again</source>
        <translation>De vuelta en casa</translation>
    </message>
    <message>
        <source>home again %1</source>
        <translation>de vuelta en casa el %1</translation>
    </message>
    <message>
        <source>Last feedback there</source>
        <translation>Últimos comentarios allí</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>A la mitad</translation>
    </message>
    <message>
        <source>halfway or end: %1</source>
        <translation>mitad o final: %1</translation>
    </message>
    <message>
        <source>The day before the last</source>
        <translation>El penúltimo día</translation>
    </message>
    <message>
        <source>last days: %1</source>
        <translation>últimos días: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Abierto desde</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>abierto desde el %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>The favor</source>
        <translation>El favor</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué fue</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>helped you %1</source>
        <translation>te ayudó el %1</translation>
    </message>
    <message>
        <source>You said thanks</source>
        <translation>Diste las gracias</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Tipo de carta</translation>
    </message>
    <message>
        <source>The letter is</source>
        <translation>Estado de la carta</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <translation>fecha límite: %1</translation>
    </message>
    <message>
        <source>The project is</source>
        <translation>Estado del proyecto</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>Último informe</translation>
    </message>
    <message>
        <source>last report %1</source>
        <translation>último informe el %1</translation>
    </message>
    <message>
        <source>They introduced somebody</source>
        <translation>Te presentó a alguien</translation>
    </message>
    <message>
        <source>introduction of %1</source>
        <translation>presentación del %1</translation>
    </message>
    <message>
        <source>The letter came in</source>
        <translation>Llegó la carta</translation>
    </message>
    <message>
        <source>letter of %1</source>
        <translation>carta del %1</translation>
    </message>
    <message>
        <source>You thanked them or told them how it went</source>
        <translation>Le diste las gracias o le contaste cómo fue</translation>
    </message>
    <message>
        <source>Your last thanks</source>
        <translation>Tu último agradecimiento</translation>
    </message>
    <message>
        <source>Away from home</source>
        <translation>Fuera de tu institución</translation>
    </message>
    <message>
        <source>Rotations away from home</source>
        <translation>Rotaciones externas</translation>
    </message>
    <message>
        <source>Begins after October, when interviews are on</source>
        <translation>Empieza después de octubre, en época de entrevistas</translation>
    </message>
    <message>
        <source>Your first entry</source>
        <translation>Tu primera entrada</translation>
    </message>
    <message>
        <source>you began %1</source>
        <translation>empezaste el %1</translation>
    </message>
    <message>
        <source>Conferences attended or planned</source>
        <translation>Congresos asistidos o previstos</translation>
    </message>
    <message>
        <source>You wrote a note</source>
        <translation>Escribiste una nota</translation>
    </message>
    <message>
        <source>Faculty from elsewhere met there</source>
        <translation>Docentes de fuera conocidos allí</translation>
    </message>
    <message>
        <source>You had a talk with faculty</source>
        <translation>Tuviste una charla con docentes</translation>
    </message>
    <message>
        <source>Faculty you have written to</source>
        <translation>Docentes a quienes has escrito</translation>
    </message>
    <message>
        <source>Goals written down</source>
        <translation>Metas escritas</translation>
    </message>
    <message>
        <source>An IR division at home</source>
        <translation>División de IR en tu institución</translation>
    </message>
    <message>
        <source>IR faculty at home in your contacts</source>
        <translation>Docentes de IR de tu institución en tus contactos</translation>
    </message>
    <message>
        <source>Hours a week agreed</source>
        <translation>Horas semanales acordadas</translation>
    </message>
    <message>
        <source>Programs interview from</source>
        <translation>Los programas entrevistan desde</translation>
    </message>
    <message>
        <source>interviews from %1</source>
        <translation>entrevistas desde el %1</translation>
    </message>
    <message>
        <source>Research and a society, what you have of them</source>
        <translation>Investigación y una sociedad: lo que tienes de ellas</translation>
    </message>
    <message>
        <source>Last Match Day</source>
        <translation>Último Match Day</translation>
    </message>
    <message>
        <source>Match Day %1</source>
        <translation>Match Day: %1</translation>
    </message>
    <message>
        <source>Match Day</source>
        <translation>Match Day</translation>
    </message>
    <message>
        <source>Last talk at length</source>
        <translation>Última charla larga</translation>
    </message>
    <message>
        <source>last talk at length %1</source>
        <translation>última charla larga el %1</translation>
    </message>
    <message>
        <source>Your last offer to help</source>
        <translation>Tu última oferta de ayuda</translation>
    </message>
    <message>
        <source>last offer to help %1</source>
        <translation>última oferta de ayuda el %1</translation>
    </message>
    <message>
        <source>Last day of shadowing</source>
        <translation>Último día de observación</translation>
    </message>
    <message>
        <source>last day of shadowing %1</source>
        <translation>último día de observación el %1</translation>
    </message>
    <message>
        <source>Last word online or at a society</source>
        <translation>Último mensaje en línea o en una sociedad</translation>
    </message>
    <message>
        <source>last word online %1</source>
        <translation>último mensaje en línea el %1</translation>
    </message>
    <message>
        <source>Last event among people of the field</source>
        <translation>Último evento con gente de la especialidad</translation>
    </message>
    <message>
        <source>last seen at an event %1</source>
        <translation>última presencia en un evento el %1</translation>
    </message>
    <message>
        <source>Letters asked for or in</source>
        <translation>Cartas pedidas o recibidas</translation>
    </message>
    <message>
        <source>Of these from radiology or surgery</source>
        <translation>De ellas, de radiología o cirugía</translation>
    </message>
    <message>
        <source>Their level</source>
        <translation>Su nivel</translation>
    </message>
    <message>
        <source>Possible mentors met there</source>
        <translation>Posibles mentores conocidos allí</translation>
    </message>
    <message>
        <source>Days from entry to the first day</source>
        <translation>Días desde su registro hasta el primer día</translation>
    </message>
    <message>
        <source>An office, not a person</source>
        <translation>Una oficina, no una persona</translation>
    </message>
    <message>
        <source>Only online since</source>
        <translation>Solo en línea desde</translation>
    </message>
    <message>
        <source>only online since %1</source>
        <translation>solo en línea desde el %1</translation>
    </message>
    <message>
        <source>Preparations still open</source>
        <translation>Preparativos aún abiertos</translation>
    </message>
    <message>
        <source>How the Match ended</source>
        <translation>Resultado del Match</translation>
    </message>
    <message>
        <source>Two to five years ahead of you</source>
        <translation>Te lleva de dos a cinco años</translation>
    </message>
    <message>
        <source>People met or seen there</source>
        <translation>Personas conocidas o vistas allí</translation>
    </message>
    <message>
        <source>The place is confirmed</source>
        <translation>Lugar confirmado</translation>
    </message>
    <message>
        <source>Phase of your plan</source>
        <translation>Fase de tu plan</translation>
    </message>
    <message>
        <source>First phase of your plan ends</source>
        <translation>Fin de la primera fase de tu plan</translation>
    </message>
    <message>
        <source>first phase ends %1</source>
        <translation>fin de la primera fase el %1</translation>
    </message>
    <message>
        <source>Second phase of your plan ends</source>
        <translation>Fin de la segunda fase de tu plan</translation>
    </message>
    <message>
        <source>second phase ends %1</source>
        <translation>fin de la segunda fase el %1</translation>
    </message>
    <message>
        <source>Third phase of your plan ends</source>
        <translation>Fin de la tercera fase de tu plan</translation>
    </message>
    <message>
        <source>third phase ends %1</source>
        <translation>fin de la tercera fase el %1</translation>
    </message>
    <message>
        <source>Program directors and residents you know</source>
        <translation>Directores de programa y residentes que conoces</translation>
    </message>
    <message>
        <source>Programs where you know nobody</source>
        <translation>Programas donde no conoces a nadie</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Programs whose residents you met there</source>
        <translation>Programas cuyos residentes conociste allí</translation>
    </message>
    <message>
        <source>Rotations, electives and observerships</source>
        <translation>Rotaciones, electivos y observerships</translation>
    </message>
    <message>
        <source>Days of shadowing</source>
        <translation>Días de observación</translation>
    </message>
    <message>
        <source>Percent of them at one place</source>
        <translation>Porcentaje en un mismo lugar</translation>
    </message>
    <message>
        <source>Time there, research, your reason in words: what you have</source>
        <translation>Tiempo allí, investigación, tu razón en palabras: lo que tienes</translation>
    </message>
    <message>
        <source>Days at the site</source>
        <translation>Días en el centro</translation>
    </message>
    <message>
        <source>Memberships ticked</source>
        <translation>Afiliaciones marcadas</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>comienzo el %1</translation>
    </message>
    <message>
        <source>Third day of shadowing them</source>
        <translation>Tercer día de observación juntos</translation>
    </message>
    <message>
        <source>third day with them %1</source>
        <translation>tercer día juntos el %1</translation>
    </message>
    <message>
        <source>Last day without a reflection</source>
        <translation>Último día sin reflexión</translation>
    </message>
    <message>
        <source>day without a reflection: %1</source>
        <translation>día sin reflexión: %1</translation>
    </message>
    <message>
        <source>The webinar</source>
        <translation>El webinar</translation>
    </message>
    <message>
        <source>webinar %1</source>
        <translation>webinar del %1</translation>
    </message>
    <message>
        <source>You wrote before the event</source>
        <translation>Escribiste antes del evento</translation>
    </message>
    <message>
        <source>The event at which you want to meet</source>
        <translation>El evento del encuentro deseado</translation>
    </message>
    <message>
        <source>you may meet %1</source>
        <translation>posible encuentro el %1</translation>
    </message>
    <message>
        <source>People you want to meet there</source>
        <translation>Personas que quieres conocer allí</translation>
    </message>
    <message>
        <source>Last worked together</source>
        <translation>Último trabajo juntos</translation>
    </message>
    <message>
        <source>last worked together %1</source>
        <translation>último trabajo juntos el %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Words of the longest paragraph</source>
        <translation>Palabras del párrafo más largo</translation>
    </message>
    <message>
        <source>Words of the subject</source>
        <translation>Palabras del asunto</translation>
    </message>
    <message>
        <source>Requests in the text</source>
        <translation>Peticiones en el texto</translation>
    </message>
    <message>
        <source>Requests for a talk</source>
        <translation>Peticiones de charla</translation>
    </message>
    <message>
        <source>Requests to join research</source>
        <translation>Peticiones de investigación</translation>
    </message>
    <message>
        <source>Requests for a visit</source>
        <translation>Peticiones de visita</translation>
    </message>
    <message>
        <source>Minutes asked for</source>
        <translation>Minutos pedidos</translation>
    </message>
    <message>
        <source>Others who got nearly the same</source>
        <translation>Otros que recibieron casi lo mismo</translation>
    </message>
    <message>
        <source>Interactions with the person named</source>
        <translation>Interacciones con la persona nombrada</translation>
    </message>
    <message>
        <source>Interactions with them</source>
        <translation>Interacciones con esa persona</translation>
    </message>
    <message>
        <source>Talks with them</source>
        <translation>Charlas con esa persona</translation>
    </message>
    <message>
        <source>Days since the first contact</source>
        <translation>Días desde el primer contacto</translation>
    </message>
    <message>
        <source>Messages they left unanswered</source>
        <translation>Mensajes que dejó sin responder</translation>
    </message>
    <message>
        <source>Favors asked of them in a year</source>
        <translation>Favores pedidos a esa persona en un año</translation>
    </message>
    <message>
        <source>Favors done for them in a year</source>
        <translation>Favores hechos a esa persona en un año</translation>
    </message>
    <message>
        <source>Favors asked for each one done</source>
        <translation>Favores pedidos por cada uno hecho</translation>
    </message>
    <message>
        <source>Promises to them that are late</source>
        <translation>Promesas atrasadas con esa persona</translation>
    </message>
    <message>
        <source>Questions in the text</source>
        <translation>Preguntas en el texto</translation>
    </message>
    <message>
        <source>Helped you to get here</source>
        <translation>Te ayudó a llegar hasta aquí</translation>
    </message>
    <message>
        <source>Rotations, electives and observerships that have begun</source>
        <translation>Rotaciones, electivos y observerships que ya comenzaron</translation>
    </message>
    <message>
        <source>Conference long over when noted</source>
        <translation>Congreso ya pasado al anotarlo</translation>
    </message>
</context>
<context>
    <name>FavorDirection</name>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
</context>
<context>
    <name>FavorKind</name>
    <message>
        <source>Shared notes</source>
        <translation>Apuntes compartidos</translation>
    </message>
    <message>
        <source>Shared resource</source>
        <translation>Recurso compartido</translation>
    </message>
    <message>
        <source>Introduced a junior</source>
        <translation>Presentación de un júnior</translation>
    </message>
    <message>
        <source>Data collection</source>
        <translation>Recolección de datos</translation>
    </message>
    <message>
        <source>Chart review</source>
        <translation>Revisión de historias clínicas</translation>
    </message>
    <message>
        <source>Literature review</source>
        <translation>Revisión bibliográfica</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation>Captura de datos</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Docencia</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Shadowing</source>
        <translation>Observación (shadowing)</translation>
    </message>
    <message>
        <source>Observership</source>
        <translation>Observership</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Call to a program director</source>
        <translation>Llamada a un director de programa</translation>
    </message>
    <message>
        <source>E-mail to a program director</source>
        <translation>Correo a un director de programa</translation>
    </message>
    <message>
        <source>Multi-institution project</source>
        <translation>Proyecto multicéntrico</translation>
    </message>
    <message>
        <source>Registry access</source>
        <translation>Acceso a un registro</translation>
    </message>
    <message>
        <source>Invitation as co-author</source>
        <translation>Invitación como coautor</translation>
    </message>
    <message>
        <source>Priority review</source>
        <translation>Revisión prioritaria</translation>
    </message>
    <message>
        <source>Informal advocacy</source>
        <translation>Apoyo informal</translation>
    </message>
    <message>
        <source>Recommendation to a program</source>
        <translation>Recomendación a un programa</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>Faculty from outside</source>
        <translation>Profesorado de fuera</translation>
    </message>
    <message>
        <source>Residents of different programs</source>
        <translation>Residentes de distintos programas</translation>
    </message>
    <message>
        <source>Program directors</source>
        <translation>Directores de programa</translation>
    </message>
    <message>
        <source>Research leaders</source>
        <translation>Líderes de investigación</translation>
    </message>
    <message>
        <source>Mentors known only online</source>
        <translation>Mentores conocidos solo en línea</translation>
    </message>
    <message>
        <source>A poster or a case shown</source>
        <translation>Un póster o un caso presentado</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Found: %1. Better go back and change the note it stands in.</source>
        <translation>Encontrado: %1. Mejor vuelve y cambia la nota donde está.</translation>
    </message>
    <message>
        <source>Found: %1. Keep the file to yourself, or better go back and take it out of your notes.</source>
        <translation>Encontrado: %1. No compartas el archivo o, mejor, vuelve y quítalo de tus notas.</translation>
    </message>
    <message>
        <source>Could this tell who a patient is?</source>
        <translation>¿Podría revelar quién es un paciente?</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Exportar de todos modos</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>What a letter weighs</source>
        <translation>Lo que pesa una carta</translation>
    </message>
    <message>
        <source>Programs read letters closely. One by somebody in IR who is known and who has worked with you counts for more than several polite ones.</source>
        <translation>Los programas leen las cartas con atención. Una de alguien de IR que es conocido y trabajó contigo cuenta más que varias corteses.</translation>
    </message>
    <message>
        <source>Mentors need not share a building</source>
        <translation>Los mentores no tienen que compartir edificio</translation>
    </message>
    <message>
        <source>The kinds of mentor you need will seldom all be in one place. Find one here and one there; a call across the country works.</source>
        <translation>Los tipos de mentor que necesitas rara vez están todos en un lugar. Encuentra uno aquí y otro allá; una llamada de un extremo al otro del país sirve.</translation>
    </message>
    <message>
        <source>A sponsor is more than a mentor</source>
        <translation>Un patrocinador es más que un mentor</translation>
    </message>
    <message>
        <source>A mentor advises you. A sponsor uses a good name to open a door for you. Many who apply from abroad look for advice only and never ask who would speak for them.</source>
        <translation>Un mentor te aconseja. Un patrocinador usa su buen nombre para abrirte una puerta. Muchos que solicitan desde el extranjero solo buscan consejo y nunca preguntan quién hablaría en su favor.</translation>
    </message>
    <message>
        <source>Which journal</source>
        <translation>Qué revista</translation>
    </message>
    <message>
        <source>A paper in a big IR journal helps and nobody needs one. A finished project of any size shows more than a large one that is still under way.</source>
        <translation>Un artículo en una gran revista de IR ayuda y nadie lo necesita. Un proyecto terminado, del tamaño que sea, muestra más que uno grande aún en marcha.</translation>
    </message>
    <message>
        <source>There is no number of hours</source>
        <translation>No hay un número de horas</translation>
    </message>
    <message>
        <source>Nobody asks for a minimum of shadowing. Matchbook never counts what is missing; it shows how long you stayed, what you thought about it and what came of it.</source>
        <translation>Nadie pide un mínimo de observación. Matchbook nunca cuenta lo que falta; muestra cuánto te quedaste, qué pensaste de ello y qué salió de ahí.</translation>
    </message>
    <message>
        <source>Watching from afar</source>
        <translation>Mirar desde lejos</translation>
    </message>
    <message>
        <source>Online shadowing is a good beginning. Where you can, add days in a real suite.</source>
        <translation>La observación en línea es un buen comienzo. Donde puedas, suma días en una sala de verdad.</translation>
    </message>
    <message>
        <source>In the suite</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Stand where you are told to, touch nothing sterile, and write your notes when you are out again.</source>
        <translation>Quédate donde te digan, no toques nada estéril y escribe tus notas cuando ya estés fuera.</translation>
    </message>
    <message>
        <source>Away rotations are a choice</source>
        <translation>Las rotaciones externas son una elección</translation>
    </message>
    <message>
        <source>One or two can help, most of all where you would like to train. An application without any is complete.</source>
        <translation>Una o dos pueden ayudar, sobre todo donde te gustaría formarte. Una solicitud sin ninguna está completa.</translation>
    </message>
    <message>
        <source>A title does not write the letter</source>
        <translation>Un título no escribe la carta</translation>
    </message>
    <message>
        <source>Choose the people who know your work. Rank only decides between two who know you equally well.</source>
        <translation>Elige a quienes conocen tu trabajo. El rango solo decide entre dos que te conocen igual de bien.</translation>
    </message>
    <message>
        <source>A letter of the chair</source>
        <translation>Una carta de la jefatura</translation>
    </message>
    <message>
        <source>Whether a program wants one differs. Look it up for each program and note it there.</source>
        <translation>Que un programa quiera una varía. Consúltalo para cada programa y anótalo allí.</translation>
    </message>
    <message>
        <source>A society of trainees</source>
        <translation>Una sociedad de personas en formación</translation>
    </message>
    <message>
        <source>The section for people in training is large and open to students from anywhere.</source>
        <translation>La sección para personas en formación es grande y está abierta a estudiantes de cualquier lugar.</translation>
    </message>
    <message>
        <source>When the meetings are</source>
        <translation>Cuándo son los congresos</translation>
    </message>
    <message>
        <source>The annual meeting moves between late winter and spring and has been online. Enter its dates once they are announced; Matchbook does not guess them.</source>
        <translation>El congreso anual cambia entre el final del invierno y la primavera, y alguna vez fue en línea. Registra sus fechas cuando se anuncien; Matchbook no las adivina.</translation>
    </message>
    <message>
        <source>Every pathway ends alike</source>
        <translation>Todas las vías terminan igual</translation>
    </message>
    <message>
        <source>Whichever way you train, the board certificate at the end is the same one.</source>
        <translation>Te formes por donde te formes, el certificado de especialista al final es el mismo.</translation>
    </message>
    <message>
        <source>Where shadowing goes in ERAS</source>
        <translation>Dónde va la observación en ERAS</translation>
    </message>
    <message>
        <source>The list of kinds of experience in ERAS has changed since the guide was written. Use the one that fits best, often education or training.</source>
        <translation>La lista de tipos de experiencia en ERAS ha cambiado desde que se escribió la guía. Usa el que mejor encaje, a menudo educación o formación.</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Perhaps one person</source>
        <translation>Quizá una sola persona</translation>
    </message>
    <message>
        <source>Contacts that look alike. Merge them, or say that they are two people.</source>
        <translation>Contactos que se parecen. Únelos, o di que son dos personas.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>People you cannot write to yet.</source>
        <translation>Personas a las que aún no puedes escribir.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Sin ninguna interacción</translation>
    </message>
    <message>
        <source>Nothing is logged with them. Perhaps you talked, and did not note it.</source>
        <translation>No hay nada anotado con estas personas. Quizá hablaron y no lo anotaste.</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Anotar una interacción</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Sin próximo paso</translation>
    </message>
    <message>
        <source>Mentors and connections with nothing open, of whom no rule asks anything within a year.</source>
        <translation>Mentores y conexiones sin nada abierto y sin ninguna regla que pida algo en un año.</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Añadir próximo paso</translation>
    </message>
    <message>
        <source>Perhaps out of date</source>
        <translation>Quizá desactualizado</translation>
    </message>
    <message>
        <source>Mentors and connections that you neither met nor changed for a year. Say that they are still right, or open them.</source>
        <translation>Mentores y conexiones que no has visto ni actualizado en un año. Di que siguen al día, o ábrelos.</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Sigue al día</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
</context>
<context>
    <name>LastTouch</name>
    <message>
        <source>Over 3 months ago</source>
        <translation>Hace más de 3 meses</translation>
    </message>
    <message>
        <source>Over 6 months ago</source>
        <translation>Hace más de 6 meses</translation>
    </message>
    <message>
        <source>Over a year ago</source>
        <translation>Hace más de un año</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>Layer</name>
    <message>
        <source>Guard</source>
        <translation>Salvaguarda</translation>
    </message>
    <message>
        <source>Chosen for this person</source>
        <translation>Elegido para esta persona</translation>
    </message>
    <message>
        <source>Chosen for this kind of person</source>
        <translation>Elegido para este tipo de persona</translation>
    </message>
    <message>
        <source>Matchbook’s default</source>
        <translation>Valor predeterminado de Matchbook</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Both guides</source>
        <translation>Ambas guías</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>IR</source>
        <translation>IR</translation>
    </message>
    <message>
        <source>DR</source>
        <translation>DR</translation>
    </message>
    <message>
        <source>Surgical</source>
        <translation>Quirúrgica</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
</context>
<context>
    <name>LetterState</name>
    <message>
        <source>Candidate</source>
        <translation>Candidata</translation>
    </message>
    <message>
        <source>Ready to be asked</source>
        <translation>Se puede pedir</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Pedida en ERAS</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignada</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gracias dadas</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>core mentor</source>
        <translation>mentor principal</translation>
    </message>
    <message>
        <source>late since %1</source>
        <translation>con retraso desde el %1</translation>
    </message>
    <message>
        <source>agreed for %1</source>
        <translation>acordada para el %1</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatas</translation>
    </message>
    <message>
        <source>Who might write?</source>
        <translation>¿Quién podría escribir?</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedidas</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>In ERAS</source>
        <translation>En ERAS</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gracias dadas</translation>
    </message>
    <message>
        <source>Nobody is thanked yet</source>
        <translation>Todavía no se han dado las gracias a nadie</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Nobody declined</source>
        <translation>Nadie ha rechazado</translation>
    </message>
    <message>
        <source>%1 letter</source>
        <translation>Carta: %1</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>con renuncia</translation>
    </message>
    <message>
        <source>not waived</source>
        <translation>sin renuncia</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>pedidas: %1</translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <translation>aceptadas: %1</translation>
    </message>
    <message>
        <source>waived: %1</source>
        <translation>con renuncia: %1</translation>
    </message>
    <message>
        <source>uploaded: %1</source>
        <translation>subidas: %1</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>con retraso: %1</translation>
    </message>
    <message numerus="yes">
        <source>known for %n month(s)</source>
        <translation>
            <numerusform>se conocen desde hace %n mes</numerusform>
            <numerusform>se conocen desde hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work together</source>
        <translation>
            <numerusform>%n trabajo juntos</numerusform>
            <numerusform>%n trabajos juntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talked or wrote to you on %n day(s)</source>
        <translation>
            <numerusform>habló contigo o te escribió en %n día</numerusform>
            <numerusform>habló contigo o te escribió en %n días distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>no word from them yet</source>
        <translation>todavía no te ha escrito</translation>
    </message>
    <message>
        <source>program director</source>
        <translation>director de programa</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>jefe de departamento</translation>
    </message>
    <message numerus="yes">
        <source>to %n program(s)</source>
        <translation>
            <numerusform>a %n programa</numerusform>
            <numerusform>a %n programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %1 of %n program(s) you apply to</source>
        <translation>
            <numerusform>a %1 de %n programa donde solicitas</numerusform>
            <numerusform>a %1 de %n programas donde solicitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n other(s)</source>
        <translation>
            <numerusform>a %n más</numerusform>
            <numerusform>a %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter waits for a yes</source>
        <translation>Ninguna carta espera un sí</translation>
    </message>
    <message>
        <source>No letter is on its way</source>
        <translation>Ninguna carta está en camino</translation>
    </message>
    <message>
        <source>No letter waits for your thanks</source>
        <translation>Ninguna carta espera tu agradecimiento</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Attending</source>
        <translation>Attending</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>Fellow</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Residente</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>MatchOutcome</name>
    <message>
        <source>Not yet known</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Con plaza</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Sin plaza</translation>
    </message>
</context>
<context>
    <name>MentorType</name>
    <message>
        <source>Clinical</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Near-peer</source>
        <translation>Par cercano</translation>
    </message>
    <message>
        <source>Cross-specialty</source>
        <translation>Otra especialidad</translation>
    </message>
</context>
<context>
    <name>MissingField</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Cómo se conocieron</translation>
    </message>
    <message>
        <source>U.S.-based or not</source>
        <translation>Si está en EE. UU.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
</context>
<context>
    <name>OrganizationKind</name>
    <message>
        <source>School</source>
        <translation>Facultad</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Society</source>
        <translation>Sociedad</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consultorio</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
</context>
<context>
    <name>OverrideScope</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>A kind of person</source>
        <translation>Un tipo de persona</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>By the profile</source>
        <translation>Según el perfil</translation>
    </message>
    <message>
        <source>International graduates</source>
        <translation>Graduados internacionales</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent people</source>
        <translation>Personas recientes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>Pathway</name>
    <message>
        <source>Integrated</source>
        <translation>Integrada</translation>
    </message>
    <message>
        <source>ESIR</source>
        <translation>ESIR</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>Independiente</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Por decidir</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PointKind</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
</context>
<context>
    <name>ProgramWords</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>otros nombres</translation>
    </message>
    <message>
        <source>is a program</source>
        <translation>es un programa</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>website</source>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>ACGME ID</source>
        <translation>ID de ACGME</translation>
    </message>
    <message>
        <source>NRMP code</source>
        <translation>código de NRMP</translation>
    </message>
    <message>
        <source>ERAS ID</source>
        <translation>ID de ERAS</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>modalidades</translation>
    </message>
    <message>
        <source>visa</source>
        <translation>visa</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado de la solicitud</translation>
    </message>
    <message>
        <source>interview day</source>
        <translation>día de la entrevista</translation>
    </message>
    <message>
        <source>thank-you notes</source>
        <translation>notas de agradecimiento</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>case mix</source>
        <translation>tipo de casos</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 de %2 de %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to meet</source>
        <translation>
            <numerusform>%n por conocer</numerusform>
            <numerusform>%n por conocer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>gold</source>
        <translation>oro</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>plata</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Saved %1. The interview on %2 is among your events</source>
        <translation>Guardado: %1. La entrevista del %2 está entre tus eventos</translation>
    </message>
</context>
<context>
    <name>ProjectKind</name>
    <message>
        <source>Case report</source>
        <translation>Caso clínico</translation>
    </message>
    <message>
        <source>Case series</source>
        <translation>Serie de casos</translation>
    </message>
    <message>
        <source>Retrospective study</source>
        <translation>Estudio retrospectivo</translation>
    </message>
    <message>
        <source>Quality improvement</source>
        <translation>Mejora de la calidad</translation>
    </message>
    <message>
        <source>Database study</source>
        <translation>Estudio de base de datos</translation>
    </message>
    <message>
        <source>Educational</source>
        <translation>Educativo</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
</context>
<context>
    <name>ProjectState</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Introduction</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Thank-you</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofrecimiento</translation>
    </message>
    <message>
        <source>Letter request</source>
        <translation>Petición de carta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Acknowledgment</source>
        <translation>Acuse de recibo</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>ReadinessCharts</name>
    <message>
        <source>From you</source>
        <translation>De tu parte</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>De su parte</translation>
    </message>
    <message>
        <source>Both talked</source>
        <translation>Charla</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts logged in twelve months</source>
        <translation>
            <numerusform>%n interacción anotada en doce meses</numerusform>
            <numerusform>%n interacciones anotadas en doce meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentores</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Updates on time</source>
        <translation>Novedades a tiempo</translation>
    </message>
    <message>
        <source>Updates due</source>
        <translation>Novedades pendientes</translation>
    </message>
    <message>
        <source>Updates overdue</source>
        <translation>Novedades atrasadas</translation>
    </message>
    <message>
        <source>Every kind of mentor the guides ask for is there</source>
        <translation>Tienes todos los tipos de mentor que piden las guías</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Faltan: %1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>%1 of %2 letters are agreed to</source>
        <translation>Cartas aceptadas: %1 de %2</translation>
    </message>
    <message>
        <source>Mentors who heard from you in time: %1 of %2</source>
        <translation>Mentores que supieron de ti a tiempo: %1 de %2</translation>
    </message>
</context>
<context>
    <name>Relationship</name>
    <message>
        <source>Prospect</source>
        <translation>Por conocer</translation>
    </message>
    <message>
        <source>Acquaintance</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
</context>
<context>
    <name>ReminderActs</name>
    <message>
        <source>Done and log…</source>
        <translation>Hecho y anotar…</translation>
    </message>
    <message>
        <source>Done and log</source>
        <translation>Hecho y anotar</translation>
    </message>
    <message>
        <source>Done, nothing to log</source>
        <translation>Hecho, nada que anotar</translation>
    </message>
    <message>
        <source>Done, no log</source>
        <translation>Hecho, sin anotar</translation>
    </message>
    <message>
        <source>Remind me later…</source>
        <translation>Posponer…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Draft an e-mail…</source>
        <translation>Redactar un correo…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Never for this person</source>
        <translation>Nunca para esta persona</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Why am I seeing this?</source>
        <translation>¿Por qué veo esto?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>ReminderState</name>
    <message>
        <source>Overdue</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximo</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>best within %1</source>
        <translation>mejor en %1 como máximo</translation>
    </message>
    <message>
        <source>IMG guide</source>
        <translation>Guía IMG</translation>
    </message>
    <message>
        <source>General guide</source>
        <translation>Guía general</translation>
    </message>
    <message>
        <source>Shadowing guide</source>
        <translation>Guía de observación</translation>
    </message>
    <message>
        <source>Northwestern guide</source>
        <translation>Guía de Northwestern</translation>
    </message>
    <message>
        <source>Matchbook’s own default</source>
        <translation>Valor predeterminado de Matchbook</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>%1 días de retraso</translation>
    </message>
    <message>
        <source>when you can</source>
        <translation>cuando puedas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <translation>%1, “%2”</translation>
    </message>
    <message>
        <source>This time is fixed: it keeps you from doing harm.</source>
        <translation>Este plazo es fijo: evita que causes daño.</translation>
    </message>
    <message>
        <source>You set this time for this person.</source>
        <translation>Fijaste este plazo para esta persona.</translation>
    </message>
    <message>
        <source>You set this time for people like this.</source>
        <translation>Fijaste este plazo para personas así.</translation>
    </message>
    <message>
        <source>This is the time the rule comes with.</source>
        <translation>Este es el plazo que trae la regla.</translation>
    </message>
    <message>
        <source>This time comes from the guide that fits your profile.</source>
        <translation>Este plazo viene de la guía que se ajusta a tu perfil.</translation>
    </message>
    <message>
        <source>The guides differ here; this time covers them all.</source>
        <translation>Aquí las guías difieren; este plazo las abarca todas.</translation>
    </message>
    <message>
        <source>What has a fixed day comes before everything else.</source>
        <translation>Lo que tiene un día fijo va antes que todo lo demás.</translation>
    </message>
    <message>
        <source>Letters come before routine contact.</source>
        <translation>Las cartas van antes que el contacto habitual.</translation>
    </message>
    <message>
        <source>Those who speak up for you come before routine contact.</source>
        <translation>Quienes hablan en tu favor van antes que el contacto habitual.</translation>
    </message>
    <message>
        <source>What comes only once comes before routine contact.</source>
        <translation>Lo que llega una sola vez va antes que el contacto habitual.</translation>
    </message>
    <message>
        <source>Routine contact, the longest overdue first: %1 times its interval.</source>
        <translation>Contacto habitual, primero lo más atrasado: %1 veces su intervalo.</translation>
    </message>
    <message>
        <source>Routine contact comes in the order of its days.</source>
        <translation>El contacto habitual va en el orden de sus fechas.</translation>
    </message>
    <message>
        <source>It has no last day, so it stands at the end.</source>
        <translation>No tiene último día, así que va al final.</translation>
    </message>
</context>
<context>
    <name>RuleBrowser</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Conferences and rotations</source>
        <translation>Congresos y rotaciones</translation>
    </message>
    <message>
        <source>Promises and advice</source>
        <translation>Promesas y consejos</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimientos</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>You and your plan</source>
        <translation>Tú y tu plan</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>Lo que escribes</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>at most %1 ago</source>
        <translation>hace %1 como máximo</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from the %1th place on</source>
        <translation>desde el puesto %1</translation>
    </message>
    <message>
        <source>off until you turn it on</source>
        <translation>inactiva hasta que la actives</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everybody, until you choose a guide</source>
        <translation>Todos, hasta que elijas una guía</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un evento</translation>
    </message>
    <message>
        <source>a project</source>
        <translation>un proyecto</translation>
    </message>
    <message>
        <source>asks %1, late %2</source>
        <translation>avisa %1, con retraso %2</translation>
    </message>
    <message>
        <source>asks %1, never late</source>
        <translation>avisa %1, nunca con retraso</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>en menos de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>urgency: %1</source>
        <translation>urgencia: %1</translation>
    </message>
    <message>
        <source>A task of your own</source>
        <translation>Una tarea tuya</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>número de seguridad social</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>número de historia clínica</translation>
    </message>
    <message>
        <source>health plan number</source>
        <translation>número de seguro médico</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>número de cuenta</translation>
    </message>
    <message>
        <source>license number</source>
        <translation>número de licencia</translation>
    </message>
    <message>
        <source>license plate</source>
        <translation>placa de matrícula</translation>
    </message>
    <message>
        <source>vehicle number</source>
        <translation>número de vehículo</translation>
    </message>
    <message>
        <source>device number</source>
        <translation>número de dispositivo</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>dirección de red</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>clinical</source>
        <translation>clínica</translation>
    </message>
    <message>
        <source>research</source>
        <translation>investigación</translation>
    </message>
    <message>
        <source>career</source>
        <translation>carrera</translation>
    </message>
    <message>
        <source>near-peer</source>
        <translation>par cercano</translation>
    </message>
    <message>
        <source>cross-specialty</source>
        <translation>otra especialidad</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién eres</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué a esa persona</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>qué pides</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>qué esperas aprender</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas posibles</translation>
    </message>
    <message>
        <source>cv</source>
        <translation>tu CV</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>qué artículo leíste</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>qué puedes ofrecer</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>cuántas horas tienes</translation>
    </message>
    <message>
        <source>Act on this advice, or say why not: {text}</source>
        <translation>Sigue este consejo, o explica por qué no: {text}</translation>
    </message>
    <message>
        <source>People go on advising those who show what became of their advice, even when it was decided otherwise.</source>
        <translation>La gente sigue aconsejando a quien le cuenta qué fue de su consejo, aunque se haya decidido otra cosa.</translation>
    </message>
    <message>
        <source>Could {contact} speak up for you one day?</source>
        <translation>¿Podría {contact} hablar en tu favor algún día?</translation>
    </message>
    <message>
        <source>Those who saw you work, on a rotation or on a paper, speak for you best. If it went well, mark them as a possible sponsor.</source>
        <translation>Quienes te vieron trabajar, en una rotación o en un artículo, son quienes mejor hablan por ti. Si fue bien, márcalos como posibles patrocinadores.</translation>
    </message>
    <message>
        <source>Keep your promise to {contact} before you ask again</source>
        <translation>Cumple lo que prometiste a {contact} antes de volver a pedir</translation>
    </message>
    <message>
        <source>Something you promised them is overdue.</source>
        <translation>Algo que le prometiste está atrasado.</translation>
    </message>
    <message>
        <source>Nobody can give you this by e-mail: ask for advice instead</source>
        <translation>Nadie puede darte esto por correo: mejor pide consejo</translation>
    </message>
    <message>
        <source>Asking for an interview, a spot or a rank puts people off, and many may not even answer it. A question about how to become a stronger applicant opens doors.</source>
        <translation>Pedir una entrevista, una plaza o un puesto en la lista incomoda, y muchos ni siquiera pueden responder. Preguntar cómo ser mejor candidato abre puertas.</translation>
    </message>
    <message>
        <source>Two rotations away are enough</source>
        <translation>Con dos rotaciones externas basta</translation>
    </message>
    <message>
        <source>A third one seldom adds what it costs. Keep the weeks for research, letters and rest.</source>
        <translation>Una tercera rara vez aporta lo que cuesta. Guarda esas semanas para investigación, cartas y descanso.</translation>
    </message>
    <message>
        <source>{event} comes late for this season</source>
        <translation>{event} llega tarde para esta temporada</translation>
    </message>
    <message>
        <source>By then most programs have chosen whom to interview. An earlier date helps more, above all where you want to train.</source>
        <translation>Para entonces la mayoría de los programas ya eligió a quién entrevistar. Una fecha anterior ayuda más, sobre todo donde quieres formarte.</translation>
    </message>
    <message>
        <source>Go from watching to taking part</source>
        <translation>Pasa de mirar a participar</translation>
    </message>
    <message>
        <source>At your stage an elective or a sub-internship shows more than further days of shadowing.</source>
        <translation>En tu etapa, un electivo o un subinternado muestra más que otros días de observación.</translation>
    </message>
    <message>
        <source>Ask {contact} for a quarter of an hour about your career</source>
        <translation>Pide a {contact} un cuarto de hora sobre tu carrera</translation>
    </message>
    <message>
        <source>After a few days at their side they know you well enough for an honest word on your plans.</source>
        <translation>Tras unos días a su lado te conoce lo bastante para darte una opinión sincera sobre tus planes.</translation>
    </message>
    <message>
        <source>Prepare for {event}</source>
        <translation>Prepara {event}</translation>
    </message>
    <message>
        <source>What is settled at home leaves your head free for people.</source>
        <translation>Lo que dejas resuelto en casa te deja la cabeza libre para las personas.</translation>
    </message>
    <message>
        <source>Stay in touch with {contact}</source>
        <translation>Sigue en contacto con {contact}</translation>
    </message>
    <message>
        <source>Two or three messages a year keep somebody you met at a meeting from becoming a stranger again.</source>
        <translation>Dos o tres mensajes al año evitan que alguien que conociste en un congreso vuelva a ser un desconocido.</translation>
    </message>
    <message>
        <source>Last day of {event}: greet somebody from another place</source>
        <translation>Último día de {event}: saluda a alguien de otra institución</translation>
    </message>
    <message>
        <source>Three faculty members who are not from your own place are a good harvest. Today is the last chance.</source>
        <translation>Tres docentes que no sean de tu institución son una buena cosecha. Hoy es la última oportunidad.</translation>
    </message>
    <message>
        <source>Follow up with {contact}</source>
        <translation>Escribe a {contact} después del congreso</translation>
    </message>
    <message>
        <source>A short message while you are both still thinking of the meeting turns one talk into an acquaintance.</source>
        <translation>Un mensaje breve mientras ambos aún piensan en el congreso convierte una charla en una relación.</translation>
    </message>
    <message>
        <source>Write to {contact} before you are both at the meeting</source>
        <translation>Escribe a {contact} antes de coincidir en el congreso</translation>
    </message>
    <message>
        <source>Calendars at a meeting fill before it begins, and a name read once is easier to greet.</source>
        <translation>Las agendas de un congreso se llenan antes de empezar, y es más fácil saludar a quien ya se leyó una vez.</translation>
    </message>
    <message>
        <source>Note what you talked about with {contact}</source>
        <translation>Anota de qué hablaste con {contact}</translation>
    </message>
    <message>
        <source>What was said is gone by the next day, and the follow-up lives on it.</source>
        <translation>Lo que se dijo se olvida al día siguiente, y el mensaje posterior vive de ello.</translation>
    </message>
    <message>
        <source>Plan a meeting of the field, on site or online</source>
        <translation>Planea un congreso de la especialidad, presencial o en línea</translation>
    </message>
    <message>
        <source>Without a division at home, a conference is where you find faculty and residents all in one place.</source>
        <translation>Sin una división en tu institución, en un congreso encuentras a docentes y residentes en un mismo lugar.</translation>
    </message>
    <message>
        <source>Last day of {event}: talk to residents</source>
        <translation>Último día de {event}: habla con residentes</translation>
    </message>
    <message>
        <source>Residents tell you what a program is like to live in. Three programs are worth a few minutes each.</source>
        <translation>Los residentes te cuentan cómo se vive en un programa. Tres programas merecen unos minutos cada uno.</translation>
    </message>
    <message>
        <source>Choose whom you want to meet: {event}</source>
        <translation>Elige a quién quieres conocer: {event}</translation>
    </message>
    <message>
        <source>With a few names in mind you will look for people instead of waiting to be found.</source>
        <translation>Con unos nombres en mente buscarás a la gente en lugar de esperar a que te encuentren.</translation>
    </message>
    <message>
        <source>Settle on your core mentors</source>
        <translation>Decide quiénes son tus mentores principales</translation>
    </message>
    <message>
        <source>A few people in the field who really know your work carry an application; a crowd that hardly knows it does not.</source>
        <translation>Unas pocas personas de la especialidad que de verdad conocen tu trabajo sostienen una solicitud; una multitud que apenas lo conoce, no.</translation>
    </message>
    <message>
        <source>Ask this by e-mail from your school’s address, not in a direct message</source>
        <translation>Pide esto por correo desde la dirección de tu facultad, no por mensaje directo</translation>
    </message>
    <message>
        <source>On social media a hello, thanks or a word on a talk are welcome. A request for a rotation, a letter or a spot is not.</source>
        <translation>En redes sociales se agradece un saludo, un gracias o unas palabras sobre una charla. Pedir una rotación, una carta o una plaza, no.</translation>
    </message>
    <message>
        <source>Ask for your place: {event}</source>
        <translation>Pide tu lugar: {event}</translation>
    </message>
    <message>
        <source>Places in interventional radiology go early, and a yes in writing lets you plan the rest.</source>
        <translation>Los lugares en radiología intervencionista se ocupan pronto, y un sí por escrito te deja planear el resto.</translation>
    </message>
    <message>
        <source>Not said yet: {missing}</source>
        <translation>Aún falta decir: {missing}</translation>
    </message>
    <message>
        <source>A first message says who you are, why you write to them of all people, and what you ask.</source>
        <translation>Un primer mensaje dice quién eres, por qué escribes precisamente a esa persona y qué pides.</translation>
    </message>
    <message>
        <source>Meet an interventional radiologist, or watch one for a day</source>
        <translation>Conoce a un radiólogo intervencionista, o acompáñalo un día</translation>
    </message>
    <message>
        <source>It is early, and that is all it takes to find out whether this is for you.</source>
        <translation>Es pronto, y no hace falta más para saber si esto es para ti.</translation>
    </message>
    <message>
        <source>Mention something you talked about</source>
        <translation>Menciona algo de lo que hablaron</translation>
    </message>
    <message>
        <source>They met many people. A word from your own talk brings you back to mind.</source>
        <translation>Conoció a mucha gente. Una frase de su propia charla te devuelve a su memoria.</translation>
    </message>
    <message>
        <source>Offer something before you ask again</source>
        <translation>Ofrece algo antes de volver a pedir</translation>
    </message>
    <message>
        <source>You asked for more than you gave this year. Notes, slides or an hour of data work keep it even.</source>
        <translation>Este año pediste más de lo que diste. Unos apuntes, unas diapositivas o una hora con los datos equilibran la balanza.</translation>
    </message>
    <message>
        <source>The greeting does not have {contact}’s name</source>
        <translation>El saludo no lleva el nombre de {contact}</translation>
    </message>
    <message>
        <source>Their name, spelled right, is the first thing they read.</source>
        <translation>Su nombre, bien escrito, es lo primero que lee.</translation>
    </message>
    <message>
        <source>Greet {contact} by name</source>
        <translation>Saluda a {contact} por su nombre</translation>
    </message>
    <message>
        <source>A greeting for anybody tells that the message was not written for them.</source>
        <translation>Un saludo para cualquiera delata que el mensaje no se escribió para esa persona.</translation>
    </message>
    <message>
        <source>Get to know the interventional radiologists at home</source>
        <translation>Conoce a los radiólogos intervencionistas de tu institución</translation>
    </message>
    <message>
        <source>Two or three people down the corridor whose interests match yours are the easiest start there is.</source>
        <translation>Dos o tres personas al final del pasillo con intereses como los tuyos son el comienzo más fácil.</translation>
    </message>
    <message>
        <source>Show your interest from three sides</source>
        <translation>Muestra tu interés por tres lados</translation>
    </message>
    <message>
        <source>Days spent in IR, a project, and your own reason in a few words: together they tell a program that you mean it.</source>
        <translation>Días en IR, un proyecto y tu propio motivo en pocas palabras: juntos le dicen a un programa que va en serio.</translation>
    </message>
    <message>
        <source>Keep these months free for interviews</source>
        <translation>Deja estos meses libres para entrevistas</translation>
    </message>
    <message>
        <source>Most invitations fall into November and December, some earlier, some in January.</source>
        <translation>La mayoría de las invitaciones llegan en noviembre y diciembre, algunas antes, otras en enero.</translation>
    </message>
    <message>
        <source>Thank {contact} for the introduction</source>
        <translation>Agradece a {contact} la presentación</translation>
    </message>
    <message>
        <source>Whoever opened a door for you likes to hear that you went through it, and will open the next one.</source>
        <translation>A quien te abrió una puerta le gusta saber que la cruzaste, y abrirá la siguiente.</translation>
    </message>
    <message>
        <source>Too long for an invitation</source>
        <translation>Demasiado largo para una invitación</translation>
    </message>
    <message>
        <source>LinkedIn cuts invitations at about 300 characters, and a short friendly line is read more gladly anyway.</source>
        <translation>LinkedIn corta las invitaciones a unos 300 caracteres, y de todos modos una línea breve y amable se lee con más gusto.</translation>
    </message>
    <message>
        <source>Take part in research and in a society</source>
        <translation>Participa en investigación y en una sociedad</translation>
    </message>
    <message>
        <source>One project and one society are enough to show that you belong to the field.</source>
        <translation>Con un proyecto y una sociedad basta para mostrar que formas parte de la especialidad.</translation>
    </message>
    <message>
        <source>Ask {contact} for a letter</source>
        <translation>Pide una carta a {contact}</translation>
    </message>
    <message>
        <source>Good letters take their writers weeks, and asking early leaves them the choice to say no.</source>
        <translation>Una buena carta lleva semanas a quien la escribe, y pedirla pronto le deja la libertad de decir que no.</translation>
    </message>
    <message>
        <source>Too early to ask for a letter: you have hardly talked yet</source>
        <translation>Es pronto para pedir una carta: apenas han hablado</translation>
    </message>
    <message>
        <source>Writers can say much only of people they have seen at work more than once or twice.</source>
        <translation>Quien escribe solo puede contar mucho de alguien a quien vio trabajar más de una o dos veces.</translation>
    </message>
    <message>
        <source>Too early to ask for a letter: this is your first message</source>
        <translation>Es pronto para pedir una carta: este es tu primer mensaje</translation>
    </message>
    <message>
        <source>A letter from somebody who does not know you yet helps nobody. Let them see your work first.</source>
        <translation>Una carta de alguien que aún no te conoce no ayuda a nadie. Deja que antes vea tu trabajo.</translation>
    </message>
    <message>
        <source>Think of a letter from outside IR</source>
        <translation>Piensa en una carta de fuera de IR</translation>
    </message>
    <message>
        <source>A diagnostic radiologist, or a surgeon whose work is close to IR, sees other sides of you. One such letter goes well beside those from IR.</source>
        <translation>Un radiólogo diagnóstico, o un cirujano cuyo trabajo está cerca de IR, ve otras facetas tuyas. Una carta así acompaña bien a las de IR.</translation>
    </message>
    <message>
        <source>Too early to ask for a letter: you have known each other for a short time</source>
        <translation>Es pronto para pedir una carta: se conocen desde hace poco</translation>
    </message>
    <message>
        <source>After a rotation, a project or some months of steady work the same question is easy to say yes to.</source>
        <translation>Tras una rotación, un proyecto o unos meses de trabajo constante, es fácil decir que sí a la misma pregunta.</translation>
    </message>
    <message>
        <source>Thank {contact} for the letter</source>
        <translation>Agradece a {contact} la carta</translation>
    </message>
    <message>
        <source>A letter is hours of somebody’s evening. Say thank you now, and tell them later how it ended.</source>
        <translation>Una carta son horas de la noche de alguien. Da las gracias ahora, y cuéntale después cómo terminó todo.</translation>
    </message>
    <message>
        <source>Check on the letter from {contact}</source>
        <translation>Pregunta por la carta de {contact}</translation>
    </message>
    <message>
        <source>A promised letter counts once it is uploaded; a kind word a week before the day helps it there.</source>
        <translation>Una carta prometida cuenta cuando está subida; unas palabras amables una semana antes ayudan a que llegue.</translation>
    </message>
    <message>
        <source>Choose who will write your letters: three at least</source>
        <translation>Elige quién escribirá tus cartas: al menos tres</translation>
    </message>
    <message>
        <source>Most programs want three letters, one or two of them from IR. Note each writer here, and Matchbook goes with you from the question to the upload.</source>
        <translation>La mayoría de los programas quieren tres cartas, una o dos de ellas de IR. Anota aquí a cada autor, y Matchbook te acompaña desde la petición hasta la subida.</translation>
    </message>
    <message>
        <source>One or two questions are enough</source>
        <translation>Con una o dos preguntas basta</translation>
    </message>
    <message>
        <source>Each more makes an answer less likely.</source>
        <translation>Cada una de más hace menos probable una respuesta.</translation>
    </message>
    <message>
        <source>This looks like a message to everybody: {what} and others got nearly the same</source>
        <translation>Parece un mensaje para todos: {what} y otros recibieron casi lo mismo</translation>
    </message>
    <message>
        <source>You sent nearly the same to others this week. A line that fits nobody else makes it theirs.</source>
        <translation>Esta semana enviaste casi lo mismo a otros. Una línea que no sirva para nadie más lo hace suyo.</translation>
    </message>
    <message>
        <source>Write down what you want to talk about: {event}</source>
        <translation>Anota de qué quieres hablar: {event}</translation>
    </message>
    <message>
        <source>Whoever comes with two or three questions leaves with answers, and is gladly seen again.</source>
        <translation>Quien llega con dos o tres preguntas se va con respuestas, y lo reciben con gusto otra vez.</translation>
    </message>
    <message>
        <source>Say how long the talk would take</source>
        <translation>Di cuánto duraría la charla</translation>
    </message>
    <message>
        <source>A quarter of an hour is easy to find. An open-ended meeting is not.</source>
        <translation>Es fácil encontrar un cuarto de hora. Una reunión sin final, no.</translation>
    </message>
    <message>
        <source>Ask for 15 to 20 minutes at most</source>
        <translation>Pide de 15 a 20 minutos como mucho</translation>
    </message>
    <message>
        <source>A short talk is easy to grant, and it may well go on longer.</source>
        <translation>Una charla corta es fácil de conceder, y bien puede alargarse.</translation>
    </message>
    <message>
        <source>Take part in something your society offers</source>
        <translation>Participa en algo que ofrezca tu sociedad</translation>
    </message>
    <message>
        <source>Being on a list of members does little. Coming to what they do makes you known.</source>
        <translation>Estar en una lista de miembros sirve de poco. Ir a lo que hacen te da a conocer.</translation>
    </message>
    <message>
        <source>Meet {contact}, by video or in person</source>
        <translation>Reúnete con {contact}, por video o en persona</translation>
    </message>
    <message>
        <source>In these months of your plan the people closest to your application should see more of you than before.</source>
        <translation>En estos meses de tu plan, quienes están más cerca de tu solicitud deberían verte más que antes.</translation>
    </message>
    <message>
        <source>Kinds of mentor you do not have yet: {missing}</source>
        <translation>Tipos de mentor que aún no tienes: {missing}</translation>
    </message>
    <message>
        <source>Each kind of mentor helps with something the others cannot, so a small, mixed circle serves best.</source>
        <translation>Cada tipo de mentor ayuda con algo que los otros no pueden, así que lo mejor es un círculo pequeño y variado.</translation>
    </message>
    <message>
        <source>Send {contact} an update</source>
        <translation>Envía novedades a {contact}</translation>
    </message>
    <message>
        <source>A mentor who hears how you are getting on stays involved, and has something to say when a program asks about you.</source>
        <translation>Un mentor que sabe cómo te va se mantiene cerca, y tiene algo que decir cuando un programa pregunta por ti.</translation>
    </message>
    <message>
        <source>Rather long for an e-mail</source>
        <translation>Algo largo para un correo</translation>
    </message>
    <message>
        <source>About 250 words is what people read to the end.</source>
        <translation>Unas 250 palabras son lo que la gente lee hasta el final.</translation>
    </message>
    <message>
        <source>Rather short for a first message</source>
        <translation>Algo corto para un primer mensaje</translation>
    </message>
    <message>
        <source>Around 150 to 250 words leave room for who you are, why you write to them and what you ask.</source>
        <translation>Entre 150 y 250 palabras dejan sitio para quién eres, por qué escribes a esa persona y qué pides.</translation>
    </message>
    <message>
        <source>May you mention {what} here?</source>
        <translation>¿Puedes mencionar aquí a {what}?</translation>
    </message>
    <message>
        <source>You hardly know them. Ask them first, or leave the name out.</source>
        <translation>Apenas conoces a esa persona. Pregúntale antes, o deja fuera el nombre.</translation>
    </message>
    <message>
        <source>Is {contact} two to five years ahead of you?</source>
        <translation>¿Va {contact} entre dos y cinco años por delante de ti?</translation>
    </message>
    <message>
        <source>A near-peer has just been where you are now. Somebody of your own year, or long past it, serves you better as another kind of mentor.</source>
        <translation>Un par cercano acaba de estar donde tú estás ahora. Alguien de tu mismo año, o que pasó por ello hace mucho, te sirve mejor como otro tipo de mentor.</translation>
    </message>
    <message>
        <source>End with a question or a small request</source>
        <translation>Termina con una pregunta o una petición pequeña</translation>
    </message>
    <message>
        <source>One or two thoughtful questions give them something to answer.</source>
        <translation>Una o dos preguntas bien pensadas le dan algo que responder.</translation>
    </message>
    <message>
        <source>Ask {contact} again</source>
        <translation>Vuelve a preguntar a {contact}</translation>
    </message>
    <message>
        <source>Offices lose messages every day. Asking again, kindly and not too soon, is expected there.</source>
        <translation>En las oficinas se pierden mensajes todos los días. Volver a preguntar, con amabilidad y sin prisa, allí es lo normal.</translation>
    </message>
    <message>
        <source>Write once more to {contact}</source>
        <translation>Escribe una vez más a {contact}</translation>
    </message>
    <message>
        <source>Messages get lost, so one friendly second try is fair. More than one is not.</source>
        <translation>Los mensajes se pierden, así que un segundo intento amable es justo. Más de uno, no.</translation>
    </message>
    <message>
        <source>Offer {contact} a hand</source>
        <translation>Ofrece ayuda a {contact}</translation>
    </message>
    <message>
        <source>Whoever only ever takes is soon a burden. Ask whether there is a task you could lighten: data, slides, a search.</source>
        <translation>Quien solo recibe pronto se vuelve una carga. Pregunta si hay una tarea que puedas aliviar: datos, diapositivas, una búsqueda.</translation>
    </message>
    <message>
        <source>You asked {contact} several times and gave nothing back yet</source>
        <translation>Pediste varias cosas a {contact} y aún no diste nada a cambio</translation>
    </message>
    <message>
        <source>Do something for them first. The next request will be heard more gladly.</source>
        <translation>Haz antes algo por esa persona. La próxima petición se escuchará con más gusto.</translation>
    </message>
    <message>
        <source>A long paragraph: split it, or use points</source>
        <translation>Un párrafo largo: divídelo, o usa puntos</translation>
    </message>
    <message>
        <source>Short paragraphs are read, long ones are skimmed.</source>
        <translation>Los párrafos cortos se leen, los largos se ojean.</translation>
    </message>
    <message>
        <source>Break the text into three or four short paragraphs</source>
        <translation>Divide el texto en tres o cuatro párrafos cortos</translation>
    </message>
    <message>
        <source>One for who you are, one for why them, one for what you ask: so it can be read at a glance.</source>
        <translation>Uno para quién eres, uno para por qué esa persona, uno para lo que pides: así se lee de un vistazo.</translation>
    </message>
    <message>
        <source>Four short paragraphs are enough for a first e-mail</source>
        <translation>Para un primer correo bastan cuatro párrafos cortos</translation>
    </message>
    <message>
        <source>What does not fit can wait until you talk.</source>
        <translation>Lo que no cabe puede esperar hasta que hablen.</translation>
    </message>
    <message>
        <source>Is this about a patient? {what}</source>
        <translation>¿Se trata de un paciente? {what}</translation>
    </message>
    <message>
        <source>If it is a patient’s, take it out. If it is a contact’s, all is well; a number or address noted with them is not marked again.</source>
        <translation>Si es de un paciente, quítalo. Si es de un contacto, todo bien; un número o una dirección anotados con esa persona no se vuelven a marcar.</translation>
    </message>
    <message>
        <source>This may tell who a patient is: {what}</source>
        <translation>Esto puede revelar quién es un paciente: {what}</translation>
    </message>
    <message>
        <source>Notes and messages about people you meet must stay free of patients. This check is an aid: it finds only some kinds of identifiers, and no rare stories.</source>
        <translation>Las notas y los mensajes sobre personas que conoces deben quedar libres de pacientes. Esta revisión es una ayuda: solo encuentra algunos tipos de identificadores, y ninguna historia poco común.</translation>
    </message>
    <message>
        <source>Settle on your first core mentor</source>
        <translation>Decide quién es tu primer mentor principal</translation>
    </message>
    <message>
        <source>By the middle of the plan one or two people should know your work well enough to guide you.</source>
        <translation>A mitad del plan, una o dos personas deberían conocer tu trabajo lo bastante para guiarte.</translation>
    </message>
    <message>
        <source>Write to more faculty in interventional radiology</source>
        <translation>Escribe a más docentes de radiología intervencionista</translation>
    </message>
    <message>
        <source>The first months are for knocking on doors: ten to fifteen personal messages find the two or three that open.</source>
        <translation>Los primeros meses son para tocar puertas: entre diez y quince mensajes personales encuentran las dos o tres que se abren.</translation>
    </message>
    <message>
        <source>Meet the people of programs: directors and residents</source>
        <translation>Conoce a la gente de los programas: directores y residentes</translation>
    </message>
    <message>
        <source>A residency fair or a meeting brings a program director and its residents to you within an hour.</source>
        <translation>Una feria de residencias o un congreso te acerca en una hora a un director de programa y a sus residentes.</translation>
    </message>
    <message>
        <source>Find a first project</source>
        <translation>Busca un primer proyecto</translation>
    </message>
    <message>
        <source>Work done together is how faculty come to know what you can do.</source>
        <translation>El trabajo en común es como los docentes llegan a saber lo que puedes hacer.</translation>
    </message>
    <message>
        <source>Say what you would like to do for them instead</source>
        <translation>Di mejor qué te gustaría hacer por esa persona</translation>
    </message>
    <message>
        <source>Who asks for anything at all sounds in need. A concrete offer is easier to accept.</source>
        <translation>Quien pide cualquier cosa suena necesitado. Una oferta concreta es más fácil de aceptar.</translation>
    </message>
    <message>
        <source>Get to know somebody at each program on your list</source>
        <translation>Conoce a alguien en cada programa de tu lista</translation>
    </message>
    <message>
        <source>A web page says what a program offers; the people in it say what it is like.</source>
        <translation>Una página web dice lo que ofrece un programa; su gente dice cómo es.</translation>
    </message>
    <message>
        <source>Say how many hours a week you have for “{project}”</source>
        <translation>Di cuántas horas por semana tienes para “{project}”</translation>
    </message>
    <message>
        <source>A mentor who knows your hours can give you a task that fits them. Tell them, and note it here.</source>
        <translation>Un mentor que conoce tus horas puede darte una tarea que quepa en ellas. Díselas, y anótalas aquí.</translation>
    </message>
    <message>
        <source>Report on “{project}”</source>
        <translation>Informa sobre “{project}”</translation>
    </message>
    <message>
        <source>Short, regular word on the work shows the mentor that it moves and that you can be relied on.</source>
        <translation>Unas palabras breves y regulares sobre el trabajo muestran al mentor que avanza y que puede confiar en ti.</translation>
    </message>
    <message>
        <source>Keep your promise: {text}</source>
        <translation>Cumple tu promesa: {text}</translation>
    </message>
    <message>
        <source>Doing what you said, by the day you said, is what trust is made of. When it cannot be done in time, tell them before the day.</source>
        <translation>La confianza está hecha de cumplir lo dicho, el día dicho. Cuando no se pueda a tiempo, avisa antes de ese día.</translation>
    </message>
    <message>
        <source>Put today in words: {event}</source>
        <translation>Pon el día de hoy en palabras: {event}</translation>
    </message>
    <message>
        <source>A few lines on what you saw and thought, with nothing about any patient, become the stories of your application.</source>
        <translation>Unas líneas sobre lo que viste y pensaste, sin nada de ningún paciente, se convierten en las historias de tu solicitud.</translation>
    </message>
    <message>
        <source>Answer {contact}</source>
        <translation>Responde a {contact}</translation>
    </message>
    <message>
        <source>A prompt answer shows that you can be relied on. When you need longer, say so and name the day.</source>
        <translation>Una respuesta pronta muestra que se puede confiar en ti. Si necesitas más tiempo, dilo y pon una fecha.</translation>
    </message>
    <message>
        <source>Too early to ask for research: this is your first message</source>
        <translation>Es pronto para pedir investigación: este es tu primer mensaje</translation>
    </message>
    <message>
        <source>Show that you are curious about their work first. Projects come up by themselves once you have talked.</source>
        <translation>Muestra primero curiosidad por su trabajo. Los proyectos surgen solos cuando ya han hablado.</translation>
    </message>
    <message>
        <source>To join research, also say: {missing}</source>
        <translation>Para sumarte a una investigación, di también: {missing}</translation>
    </message>
    <message>
        <source>What you can do (chart review, data, literature, statistics) and how many hours a week you have make it easy to give you a start.</source>
        <translation>Lo que sabes hacer (revisar historias, datos, bibliografía, estadística) y cuántas horas por semana tienes facilitan darte un comienzo.</translation>
    </message>
    <message>
        <source>Name one or two of their papers that you have read</source>
        <translation>Nombra uno o dos de sus artículos que hayas leído</translation>
    </message>
    <message>
        <source>It shows that you ask them and nobody else.</source>
        <translation>Muestra que se lo pides a esa persona y a nadie más.</translation>
    </message>
    <message>
        <source>Ask for feedback: {event}</source>
        <translation>Pide comentarios: {event}</translation>
    </message>
    <message>
        <source>Asked halfway, feedback can still change how you work; asked at the end, it tells you how you did.</source>
        <translation>Pedidos a la mitad, los comentarios aún pueden cambiar cómo trabajas; pedidos al final, te dicen cómo lo hiciste.</translation>
    </message>
    <message>
        <source>Who there took an interest in you? {event}</source>
        <translation>¿Quién se interesó por ti allí? {event}</translation>
    </message>
    <message>
        <source>Somebody who liked teaching you may become a mentor. Mark them while you remember who it was.</source>
        <translation>Alguien a quien le gustó enseñarte puede llegar a ser tu mentor. Márcalo mientras recuerdas quién fue.</translation>
    </message>
    <message>
        <source>Note who is on the team: {event}</source>
        <translation>Anota quién está en el equipo: {event}</translation>
    </message>
    <message>
        <source>The nurse, the technologist and the front desk remember who knew their names.</source>
        <translation>La enfermera, el técnico y la recepción recuerdan a quien sabía sus nombres.</translation>
    </message>
    <message>
        <source>Write down what you want from {event}</source>
        <translation>Anota qué quieres de {event}</translation>
    </message>
    <message>
        <source>Three goals on paper turn days of watching into days of learning.</source>
        <translation>Tres metas en papel convierten días de mirar en días de aprender.</translation>
    </message>
    <message>
        <source>{contact} has not answered so far: let it rest</source>
        <translation>{contact} no ha respondido hasta ahora: déjalo reposar</translation>
    </message>
    <message>
        <source>You have reminded them already, and once more would press. A new reason to write will come.</source>
        <translation>Ya se lo recordaste, y una vez más sería presionar. Vendrá un nuevo motivo para escribir.</translation>
    </message>
    <message>
        <source>Write from an address with your name in it</source>
        <translation>Escribe desde una dirección que lleve tu nombre</translation>
    </message>
    <message>
        <source>Your profile’s e-mail address does not look like you. First name, last name and a plain domain do.</source>
        <translation>La dirección de correo de tu perfil no parece tuya. Nombre, apellido y un dominio sencillo sí lo parecen.</translation>
    </message>
    <message>
        <source>Go back for another day of shadowing</source>
        <translation>Vuelve para otro día de observación</translation>
    </message>
    <message>
        <source>A few visits to the same group, spread over months, tell you and them more than one long day.</source>
        <translation>Unas pocas visitas al mismo grupo, repartidas en meses, les dicen más a ti y a ellos que un solo día largo.</translation>
    </message>
    <message>
        <source>Spend the next days of shadowing at one place</source>
        <translation>Pasa los próximos días de observación en un solo lugar</translation>
    </message>
    <message>
        <source>People who see you again and again come to know you. Single days in many places leave little behind.</source>
        <translation>Quien te ve una y otra vez llega a conocerte. Días sueltos en muchos lugares dejan poco.</translation>
    </message>
    <message>
        <source>Say something online this week</source>
        <translation>Di algo en línea esta semana</translation>
    </message>
    <message>
        <source>A comment or a shared paper once or twice a week is enough to stay in view.</source>
        <translation>Un comentario o un artículo compartido una o dos veces por semana basta para seguir a la vista.</translation>
    </message>
    <message>
        <source>Get to know {contact} beyond the net</source>
        <translation>Conoce a {contact} más allá de la red</translation>
    </message>
    <message>
        <source>A connection online stays an address until you have talked about something.</source>
        <translation>Una conexión en línea es solo una dirección hasta que han hablado de algo.</translation>
    </message>
    <message>
        <source>Say in the subject what the message is about</source>
        <translation>Di en el asunto de qué trata el mensaje</translation>
    </message>
    <message>
        <source>Busy people decide by the subject. Who you are and what you want fits into a few words.</source>
        <translation>La gente ocupada decide por el asunto. Quién eres y qué quieres cabe en pocas palabras.</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>You set this task for this day.</source>
        <translation>Te pusiste esta tarea para este día.</translation>
    </message>
    <message>
        <source>Thank {contact}</source>
        <translation>Da las gracias a {contact}</translation>
    </message>
    <message>
        <source>Whoever has helped you should hear from you what it did, and soon.</source>
        <translation>Quien te ayudó debería saber por ti de qué sirvió, y pronto.</translation>
    </message>
    <message>
        <source>This sounds bitter: say it another way</source>
        <translation>Esto suena amargo: dilo de otra manera</translation>
    </message>
    <message>
        <source>Disappointment is human. In a message it stays with the reader longer than the rest.</source>
        <translation>La decepción es humana. En un mensaje, se queda con quien lee más tiempo que el resto.</translation>
    </message>
    <message>
        <source>Something is still to be filled in</source>
        <translation>Aún queda algo por completar</translation>
    </message>
    <message>
        <source>A message with an open slot shows that it came from a template.</source>
        <translation>Un mensaje con un hueco abierto muestra que salió de una plantilla.</translation>
    </message>
    <message>
        <source>Tell {contact} how the Match went</source>
        <translation>Cuenta a {contact} cómo te fue en el Match</translation>
    </message>
    <message>
        <source>It is a hard letter to write, and the one after which mentors help most. Say what you plan next.</source>
        <translation>Es una carta difícil de escribir, y la que más mueve a los mentores a ayudar. Di qué piensas hacer ahora.</translation>
    </message>
    <message>
        <source>Write to {contact} now that your work together is over</source>
        <translation>Escribe a {contact} ahora que terminó su trabajo en común</translation>
    </message>
    <message>
        <source>Falling silent after somebody has taught or helped you is what they will remember.</source>
        <translation>Si callas después de que alguien te enseñó o te ayudó, es lo que recordará.</translation>
    </message>
    <message>
        <source>Show up where your field meets</source>
        <translation>Déjate ver donde se reúne tu especialidad</translation>
    </message>
    <message>
        <source>People can only think of you when they have seen you lately: a case conference, a journal club, a webinar.</source>
        <translation>La gente solo puede pensar en ti si te ha visto hace poco: una sesión de casos, un journal club, un webinar.</translation>
    </message>
    <message>
        <source>To ask for a visit, also say: {missing}</source>
        <translation>Para pedir una visita, di también: {missing}</translation>
    </message>
    <message>
        <source>Who you are, why them, what you hope to learn, some possible dates and your CV: then they can answer at once.</source>
        <translation>Quién eres, por qué esa persona, qué esperas aprender, algunas fechas posibles y tu CV: así puede responder enseguida.</translation>
    </message>
    <message>
        <source>Thank {contact} for the webinar</source>
        <translation>Agradece a {contact} el webinar</translation>
    </message>
    <message>
        <source>Speakers rarely hear from their listeners. Two lines on what you took away are noticed.</source>
        <translation>Los ponentes rara vez saben de quienes los escuchan. Dos líneas sobre lo que te llevaste no pasan inadvertidas.</translation>
    </message>
    <message>
        <source>Tell {contact} that you matched, and say thank you</source>
        <translation>Cuenta a {contact} que entraste en el Match y da las gracias</translation>
    </message>
    <message>
        <source>Whoever helped you here deserves to hear the news from you, with thanks for what they did.</source>
        <translation>Quien te ayudó a llegar hasta aquí merece saberlo por ti, con las gracias por lo que hizo.</translation>
    </message>
</context>
<context>
    <name>SeasonDay</name>
    <message>
        <source>ERAS opens</source>
        <translation>ERAS abre</translation>
    </message>
    <message>
        <source>Applications go out</source>
        <translation>Envío de solicitudes</translation>
    </message>
    <message>
        <source>Programs begin to read</source>
        <translation>Los programas empiezan a leer</translation>
    </message>
    <message>
        <source>Rank lists are due</source>
        <translation>Cierre de la rank list</translation>
    </message>
    <message>
        <source>Match Day</source>
        <translation>Match Day</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informativa</translation>
    </message>
</context>
<context>
    <name>ShownColumn</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Where you met</source>
        <translation>Dónde se conocieron</translation>
    </message>
</context>
<context>
    <name>Signal</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Oro</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Plata</translation>
    </message>
</context>
<context>
    <name>SiteSetting</name>
    <message>
        <source>Academic</source>
        <translation>Académico</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunitario</translation>
    </message>
</context>
<context>
    <name>SponsorNews</name>
    <message>
        <source>%1 acted as a sponsor. Mark the sponsorship active?</source>
        <translation>%1 actuó como patrocinador. ¿Marcar el patrocinio como activo?</translation>
    </message>
    <message>
        <source>Mark active</source>
        <translation>Marcar activo</translation>
    </message>
    <message>
        <source>%1 is marked as an active sponsor</source>
        <translation>%1 quedó como patrocinador activo</translation>
    </message>
</context>
<context>
    <name>Sponsorship</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Cultivating</source>
        <translation>En desarrollo</translation>
    </message>
    <message>
        <source>Ready to be asked</source>
        <translation>Se puede pedir</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caducado</translation>
    </message>
</context>
<context>
    <name>SponsorshipBoard</name>
    <message>
        <source>Who saw your work and might speak for you?</source>
        <translation>¿Quién vio tu trabajo y podría hablar en tu favor?</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message numerus="yes">
        <source>and %n before that</source>
        <translation>
            <numerusform>y %n vez antes</numerusform>
            <numerusform>y %n veces antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Acted as a sponsor</source>
        <translation>Actuó como patrocinador</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 criterios</translation>
    </message>
    <message>
        <source>Declined or lapsed</source>
        <translation>Rechazado o caducado</translation>
    </message>
    <message>
        <source>You work with nobody towards it yet</source>
        <translation>Aún no trabajas con nadie para lograrlo</translation>
    </message>
    <message>
        <source>Nobody meets all four criteria yet</source>
        <translation>Nadie cumple aún los cuatro criterios</translation>
    </message>
    <message>
        <source>Nobody is asked to speak for you yet</source>
        <translation>Aún no pediste a nadie que hable en tu favor</translation>
    </message>
    <message>
        <source>Nobody opens doors for you yet</source>
        <translation>Nadie te abre puertas todavía</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>First year</source>
        <translation>Primer año</translation>
    </message>
    <message>
        <source>Second year</source>
        <translation>Segundo año</translation>
    </message>
    <message>
        <source>Third year</source>
        <translation>Tercer año</translation>
    </message>
    <message>
        <source>Fourth year</source>
        <translation>Cuarto año</translation>
    </message>
    <message>
        <source>Graduate</source>
        <translation>Graduado</translation>
    </message>
    <message>
        <source>Intern</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>DR resident</source>
        <translation>Residente de DR</translation>
    </message>
    <message>
        <source>IR resident</source>
        <translation>Residente de IR</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>No promise with a day has come due yet</source>
        <translation>Aún no ha vencido ninguna promesa con fecha</translation>
    </message>
    <message>
        <source>Kept on time: %1 of %2</source>
        <translation>Promesas cumplidas a tiempo: %1 de %2</translation>
    </message>
    <message>
        <source>%1, for a short while so far</source>
        <translation>%1, aunque desde hace poco</translation>
    </message>
    <message>
        <source>Nothing finished together yet: a poster, a talk, a paper</source>
        <translation>Nada terminado en común aún: un póster, una charla, un artículo</translation>
    </message>
    <message>
        <source>1 result of a project together</source>
        <translation>1 resultado de un proyecto en común</translation>
    </message>
    <message>
        <source>%1 results of projects together</source>
        <translation>%1 resultados de proyectos en común</translation>
    </message>
    <message>
        <source>Known for %1 of %2</source>
        <translation>%1 de %2 de trato</translation>
    </message>
    <message>
        <source>Known for %1, and both of you write or talk</source>
        <translation>%1 de trato, y ambos escriben o hablan</translation>
    </message>
    <message>
        <source>Known for %1; no word from them is logged yet</source>
        <translation>%1 de trato; aún no hay nada suyo anotado</translation>
    </message>
    <message>
        <source>%1 conferences, projects and rotations of yours</source>
        <translation>Congresos, proyectos y rotaciones tuyos: %1</translation>
    </message>
    <message>
        <source>%1 of %2 conferences, projects or rotations of yours</source>
        <translation>Congresos, proyectos o rotaciones tuyos: %1 de %2</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Work finished together</source>
        <translation>Trabajo terminado en común</translation>
    </message>
    <message>
        <source>Time and trust</source>
        <translation>Tiempo y confianza</translation>
    </message>
    <message>
        <source>Your way into the field</source>
        <translation>Tu camino en la especialidad</translation>
    </message>
    <message>
        <source>Nothing promised is late</source>
        <translation>Nada prometido va con retraso</translation>
    </message>
    <message>
        <source>Advice acted on</source>
        <translation>Consejos aplicados</translation>
    </message>
    <message>
        <source>Thanks said</source>
        <translation>Gracias dadas</translation>
    </message>
    <message>
        <source>%1 of %2 open promises are not late</source>
        <translation>%1 de %2 promesas abiertas van a tiempo</translation>
    </message>
    <message>
        <source>No promise is open</source>
        <translation>No hay promesas abiertas</translation>
    </message>
    <message>
        <source>%1 of %2 pieces of advice answered</source>
        <translation>%1 de %2 consejos respondidos</translation>
    </message>
    <message>
        <source>No advice is logged</source>
        <translation>No hay consejos anotados</translation>
    </message>
    <message>
        <source>%1 of %2 favors thanked for</source>
        <translation>%1 de %2 favores agradecidos</translation>
    </message>
    <message>
        <source>No favor of theirs is logged</source>
        <translation>No hay favores suyos anotados</translation>
    </message>
    <message>
        <source>Promise something with a day, and keep it</source>
        <translation>Promete algo con fecha, y cúmplelo</translation>
    </message>
    <message>
        <source>Bring a project with them to a poster, a talk or a paper</source>
        <translation>Lleva un proyecto con esa persona a un póster, una charla o un artículo</translation>
    </message>
    <message>
        <source>Keep in touch; it takes time</source>
        <translation>Sigue en contacto; lleva tiempo</translation>
    </message>
    <message>
        <source>Ask a question that they would answer</source>
        <translation>Haz una pregunta que querrían responder</translation>
    </message>
    <message>
        <source>Add conferences, projects and rotations as you do them</source>
        <translation>Añade congresos, proyectos y rotaciones a medida que los haces</translation>
    </message>
    <message>
        <source>Keep your promise: %1</source>
        <translation>Cumple tu promesa: %1</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Edit the profile</source>
        <translation>Editar el perfil</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation>Editar un contacto</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Delete contacts</source>
        <translation>Eliminar contactos</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Unir contactos</translation>
    </message>
    <message>
        <source>Merge the contacts of %1</source>
        <translation>Unir los contactos de %1</translation>
    </message>
    <message>
        <source>Note that two people are not the same</source>
        <translation>Anotar que dos personas no son la misma</translation>
    </message>
    <message>
        <source>Note that %1 are two people</source>
        <translation>Anotar que %1 son dos personas</translation>
    </message>
    <message>
        <source>Note that a contact is still right</source>
        <translation>Anotar que un contacto sigue al día</translation>
    </message>
    <message>
        <source>Note that %1 is still right</source>
        <translation>Anotar que %1 sigue al día</translation>
    </message>
    <message>
        <source>Restore from the Trash</source>
        <translation>Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Restore %1 from the Trash</source>
        <translation>Restaurar %1 de la papelera</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Añadir un evento</translation>
    </message>
    <message>
        <source>Add the event %1</source>
        <translation>Añadir el evento %1</translation>
    </message>
    <message>
        <source>Edit an event</source>
        <translation>Editar un evento</translation>
    </message>
    <message>
        <source>Edit the event %1</source>
        <translation>Editar el evento %1</translation>
    </message>
    <message>
        <source>Tick an item</source>
        <translation>Marcar un elemento</translation>
    </message>
    <message>
        <source>Tick “%1”</source>
        <translation>Marcar “%1”</translation>
    </message>
    <message>
        <source>Log an interaction</source>
        <translation>Anotar una interacción</translation>
    </message>
    <message>
        <source>Log an interaction with %1</source>
        <translation>Anotar una interacción con %1</translation>
    </message>
    <message>
        <source>Edit an interaction</source>
        <translation>Editar una interacción</translation>
    </message>
    <message>
        <source>Edit an interaction with %1</source>
        <translation>Editar una interacción con %1</translation>
    </message>
    <message>
        <source>Delete an interaction</source>
        <translation>Eliminar una interacción</translation>
    </message>
    <message>
        <source>Delete an interaction with %1</source>
        <translation>Eliminar una interacción con %1</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir “%1”</translation>
    </message>
    <message>
        <source>Close an item</source>
        <translation>Cerrar un elemento</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <translation>Cerrar “%1”</translation>
    </message>
    <message>
        <source>Note a favor</source>
        <translation>Anotar un favor</translation>
    </message>
    <message>
        <source>Note a favor with %1</source>
        <translation>Anotar un favor con %1</translation>
    </message>
    <message>
        <source>Change a letter</source>
        <translation>Cambiar una carta</translation>
    </message>
    <message>
        <source>Change the letter by %1</source>
        <translation>Cambiar la carta de %1</translation>
    </message>
    <message>
        <source>Change a project</source>
        <translation>Cambiar un proyecto</translation>
    </message>
    <message>
        <source>Change the project “%1”</source>
        <translation>Cambiar el proyecto “%1”</translation>
    </message>
    <message>
        <source>Edit an organization</source>
        <translation>Editar una organización</translation>
    </message>
    <message>
        <source>Decide on a reminder</source>
        <translation>Decidir sobre un recordatorio</translation>
    </message>
    <message>
        <source>Decide on “%1”</source>
        <translation>Decidir sobre “%1”</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Cambiar una regla</translation>
    </message>
    <message>
        <source>Note that a text is about no patient</source>
        <translation>Anotar que un texto no trata de ningún paciente</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Añadir el ejemplo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Edit an item</source>
        <translation>Editar un elemento</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>Reopen an item</source>
        <translation>Reabrir un elemento</translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>Reabrir “%1”</translation>
    </message>
    <message>
        <source>Delete an item</source>
        <translation>Eliminar un elemento</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar “%1”</translation>
    </message>
    <message>
        <source>Delete a favor</source>
        <translation>Eliminar un favor</translation>
    </message>
    <message>
        <source>Delete a favor with %1</source>
        <translation>Eliminar un favor con %1</translation>
    </message>
    <message>
        <source>Delete a letter</source>
        <translation>Eliminar una carta</translation>
    </message>
    <message>
        <source>Delete the letter by %1</source>
        <translation>Eliminar la carta de %1</translation>
    </message>
    <message>
        <source>Delete a project</source>
        <translation>Eliminar un proyecto</translation>
    </message>
    <message>
        <source>Delete the project “%1”</source>
        <translation>Eliminar el proyecto “%1”</translation>
    </message>
    <message>
        <source>Change a saved view</source>
        <translation>Cambiar una vista guardada</translation>
    </message>
    <message>
        <source>Change the view “%1”</source>
        <translation>Cambiar la vista “%1”</translation>
    </message>
    <message>
        <source>Delete an event</source>
        <translation>Eliminar un evento</translation>
    </message>
    <message>
        <source>Delete the event %1</source>
        <translation>Eliminar el evento %1</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Merge organizations</source>
        <translation>Unir organizaciones</translation>
    </message>
    <message>
        <source>Merge the records of %1</source>
        <translation>Unir los registros de %1</translation>
    </message>
    <message>
        <source>Delete an organization</source>
        <translation>Eliminar una organización</translation>
    </message>
    <message>
        <source>Delete 1 contact</source>
        <translation>Eliminar 1 contacto</translation>
    </message>
    <message>
        <source>Delete %1 contacts</source>
        <translation>Eliminar %1 contactos</translation>
    </message>
    <message>
        <source>Edit 1 contact</source>
        <translation>Editar 1 contacto</translation>
    </message>
    <message>
        <source>Edit %1 contacts</source>
        <translation>Editar %1 contactos</translation>
    </message>
    <message>
        <source>Decide on 1 reminder</source>
        <translation>Decidir sobre 1 recordatorio</translation>
    </message>
    <message>
        <source>Decide on %1 reminders</source>
        <translation>Decidir sobre %1 recordatorios</translation>
    </message>
    <message>
        <source>Change the rule “%1”</source>
        <translation>Cambiar la regla “%1”</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Core mentors</source>
        <translation>Mentores principales</translation>
    </message>
    <message>
        <source>Kinds of mentor</source>
        <translation>Tipos de mentor</translation>
    </message>
    <message>
        <source>Letters from IR</source>
        <translation>Cartas de IR</translation>
    </message>
    <message>
        <source>Letters from U.S. IR or DR</source>
        <translation>Cartas de IR o DR de EE. UU.</translation>
    </message>
    <message>
        <source>Letters in total</source>
        <translation>Cartas en total</translation>
    </message>
    <message>
        <source>People ready to advocate</source>
        <translation>Personas que hablarían por ti</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Societies joined</source>
        <translation>Afiliación a sociedades</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Congresos</translation>
    </message>
    <message>
        <source>Days of shadowing</source>
        <translation>Días de observación</translation>
    </message>
    <message>
        <source>Updates overdue</source>
        <translation>Novedades atrasadas</translation>
    </message>
    <message>
        <source>clinical</source>
        <translation>clínica</translation>
    </message>
    <message>
        <source>research</source>
        <translation>investigación</translation>
    </message>
    <message>
        <source>career</source>
        <translation>carrera</translation>
    </message>
    <message>
        <source>near-peer</source>
        <translation>par cercano</translation>
    </message>
    <message>
        <source>cross-specialty</source>
        <translation>otra especialidad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>los %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1, better %2</source>
        <translation>%1, mejor %2</translation>
    </message>
    <message>
        <source>%1 agreed, %2 of them in ERAS</source>
        <translation>aceptadas: %1, de ellas en ERAS: %2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>sin cubrir: %1</translation>
    </message>
    <message>
        <source>to catch up on</source>
        <translation>por poner al día</translation>
    </message>
    <message>
        <source>more would help</source>
        <translation>convendrían más</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 por conseguir</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>A full answer will follow</source>
        <translation>Seguirá una respuesta completa</translation>
    </message>
    <message>
        <source>Questions for a first meeting</source>
        <translation>Preguntas para una primera reunión</translation>
    </message>
    <message>
        <source>Questions for a mentor</source>
        <translation>Preguntas para un mentor</translation>
    </message>
    <message>
        <source>Questions about the pathway</source>
        <translation>Preguntas sobre la vía</translation>
    </message>
    <message>
        <source>Questions for those a year or two ahead</source>
        <translation>Preguntas para quienes van uno o dos años por delante</translation>
    </message>
    <message>
        <source>Questions while shadowing</source>
        <translation>Preguntas durante la observación</translation>
    </message>
    <message>
        <source>Before a conference</source>
        <translation>Antes de un congreso</translation>
    </message>
    <message>
        <source>Staying in touch</source>
        <translation>Seguir en contacto</translation>
    </message>
    <message>
        <source>After a conference</source>
        <translation>Después de un congreso</translation>
    </message>
    <message>
        <source>A question to somebody from a conference</source>
        <translation>Una pregunta a alguien de un congreso</translation>
    </message>
    <message>
        <source>A first message from abroad</source>
        <translation>Un primer mensaje desde el extranjero</translation>
    </message>
    <message>
        <source>A first message to faculty</source>
        <translation>Un primer mensaje a un docente</translation>
    </message>
    <message>
        <source>A letter from scratch</source>
        <translation>Una carta desde cero</translation>
    </message>
    <message>
        <source>Asking for an introduction</source>
        <translation>Pedir una presentación</translation>
    </message>
    <message>
        <source>What a letter writer needs</source>
        <translation>Lo que necesita quien escribe una carta</translation>
    </message>
    <message>
        <source>A kind word about a letter</source>
        <translation>Unas palabras amables sobre una carta</translation>
    </message>
    <message>
        <source>Asking for a letter</source>
        <translation>Pedir una carta</translation>
    </message>
    <message>
        <source>Invitation on LinkedIn</source>
        <translation>Invitación en LinkedIn</translation>
    </message>
    <message>
        <source>Good news for those who helped</source>
        <translation>Buenas noticias para quienes ayudaron</translation>
    </message>
    <message>
        <source>Asking for 15 minutes</source>
        <translation>Pedir 15 minutos</translation>
    </message>
    <message>
        <source>Update for a mentor</source>
        <translation>Novedades para un mentor</translation>
    </message>
    <message>
        <source>A friendly second try</source>
        <translation>Un segundo intento amable</translation>
    </message>
    <message>
        <source>Asking for an observership</source>
        <translation>Pedir un observership</translation>
    </message>
    <message>
        <source>News after an unhappy Match</source>
        <translation>Noticias tras un Match que no salió</translation>
    </message>
    <message>
        <source>Asking for feedback on a plan or a text</source>
        <translation>Pedir comentarios sobre un plan o un texto</translation>
    </message>
    <message>
        <source>Asking a practice office</source>
        <translation>Preguntar en la oficina de un consultorio</translation>
    </message>
    <message>
        <source>Report on a project</source>
        <translation>Informe sobre un proyecto</translation>
    </message>
    <message>
        <source>A promise kept</source>
        <translation>Una promesa cumplida</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Offering help with research</source>
        <translation>Ofrecer ayuda en investigación</translation>
    </message>
    <message>
        <source>Asking for feedback</source>
        <translation>Pedir comentarios</translation>
    </message>
    <message>
        <source>Opening after a talk</source>
        <translation>Para empezar tras una charla</translation>
    </message>
    <message>
        <source>Asking for feedback in person</source>
        <translation>Pedir comentarios en persona</translation>
    </message>
    <message>
        <source>Your goal in one line</source>
        <translation>Tu meta en una línea</translation>
    </message>
    <message>
        <source>Offering help in person</source>
        <translation>Ofrecer ayuda en persona</translation>
    </message>
    <message>
        <source>Your interest in one line</source>
        <translation>Tu interés en una línea</translation>
    </message>
    <message>
        <source>Introducing yourself, long</source>
        <translation>Presentarte, versión larga</translation>
    </message>
    <message>
        <source>Introducing yourself, short</source>
        <translation>Presentarte, versión corta</translation>
    </message>
    <message>
        <source>Asking for a letter in person</source>
        <translation>Pedir una carta en persona</translation>
    </message>
    <message>
        <source>Asking to shadow</source>
        <translation>Pedir una observación (shadowing)</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Thanks after a webinar</source>
        <translation>Gracias tras un webinar</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>from you</source>
        <translation>de tu parte</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>de su parte</translation>
    </message>
    <message>
        <source>together</source>
        <translation>entre ambos</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otras personas</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>channel, direction</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Awaits a reply</source>
        <translation>Espera respuesta</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>%1 letter: %2</source>
        <comment>kind, state</comment>
        <translation>Carta (%1): %2</translation>
    </message>
    <message>
        <source>in reply to that of %1</source>
        <translation>en respuesta a lo del %1</translation>
    </message>
    <message>
        <source>in reply to “%1”</source>
        <translation>en respuesta a “%1”</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Matchbook is open already</source>
        <translation>Matchbook ya está abierto</translation>
    </message>
    <message>
        <source>But it does not answer. Close it, or wait a moment.</source>
        <translation>Pero no responde. Ciérralo o espera un momento.</translation>
    </message>
    <message>
        <source>Matchbook cannot open its store</source>
        <translation>Matchbook no puede abrir su archivo de datos</translation>
    </message>
</context>
<context>
    <name>matchbook::AgreementSection</name>
    <message>
        <source>Knows my goals</source>
        <translation>Conoce mis metas</translation>
    </message>
    <message>
        <source>Ready to speak for me</source>
        <translation>Hablaría en mi favor</translation>
    </message>
    <message>
        <source>May be named to others</source>
        <translation>Se le puede nombrar ante otros</translation>
    </message>
    <message>
        <source>Said that I may &amp;follow up</source>
        <translation>Si puedo hacer &amp;seguimiento</translation>
    </message>
    <message>
        <source>I may follow up</source>
        <translation>Puedo hacer seguimiento</translation>
    </message>
    <message>
        <source>I may not follow up</source>
        <translation>No puedo hacer seguimiento</translation>
    </message>
</context>
<context>
    <name>matchbook::ApplicationPage</name>
    <message>
        <source>When you &amp;apply</source>
        <translation>Cuándo &amp;solicitas plaza</translation>
    </message>
    <message>
        <source>&amp;Pathway</source>
        <translation>&amp;Vía</translation>
    </message>
    <message>
        <source>How the Match &amp;ended</source>
        <translation>R&amp;esultado del Match</translation>
    </message>
    <message>
        <source>Which &amp;guide you follow</source>
        <translation>Qué &amp;guía sigues</translation>
    </message>
    <message>
        <source>Characters of an e&amp;xperience</source>
        <translation>Caracteres de una e&amp;xperiencia</translation>
    </message>
    <message>
        <source>Of a most &amp;meaningful one</source>
        <translation>De una de las &amp;más significativas</translation>
    </message>
    <message>
        <source>What MyERAS took in the %1 season: %2 and %3. It changes.</source>
        <translation>Lo que admitía MyERAS en la temporada %1: %2 y %3. Puede cambiar de una temporada a otra.</translation>
    </message>
</context>
<context>
    <name>matchbook::AssignDialog</name>
    <message>
        <source>Assign the letter to programs</source>
        <translation>Asignar la carta a programas</translation>
    </message>
    <message>
        <source>ERAS takes no assignment back, and gives a program four letters at most. Choose only programs that this letter is meant for.</source>
        <translation>ERAS no deshace ninguna asignación y da a cada programa cuatro cartas como máximo. Elige solo los programas a los que va destinada.</translation>
    </message>
    <message>
        <source>Assign for good</source>
        <translation>Asignar para siempre</translation>
    </message>
    <message>
        <source>No residency program is noted yet.</source>
        <translation>Todavía no hay anotado ningún programa de residencia.</translation>
    </message>
    <message>
        <source>%1 (assigned)</source>
        <translation>%1 (asignada)</translation>
    </message>
    <message>
        <source>%1 (has four letters)</source>
        <translation>%1 (ya tiene cuatro cartas)</translation>
    </message>
    <message>
        <source>Assigned the letter</source>
        <translation>Carta asignada</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Buscar programas</translation>
    </message>
    <message>
        <source>Tick all shown that you apply to</source>
        <translation>Marcar los solicitados que se ven</translation>
    </message>
    <message>
        <source>No program has these words in its name.</source>
        <translation>Ningún programa tiene estas palabras en su nombre.</translation>
    </message>
    <message>
        <source>You apply to</source>
        <translation>Programas solicitados</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 letters)</source>
        <translation>%1 (%2 de %3 cartas)</translation>
    </message>
</context>
<context>
    <name>matchbook::BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Protect it with a passphrase</source>
        <translation>&amp;Protegerla con una frase de contraseña</translation>
    </message>
    <message>
        <source>Everything you keep here, in one file: people, notes, the Trash and what can be undone. A backup helps most on another disk.</source>
        <translation>Todo lo que guardas aquí, en un archivo: personas, notas, la papelera y lo que se puede deshacer. Una copia de seguridad sirve más en otro disco.</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Hacer la copia…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the backup, and nobody can find it out for you. Some words that you will remember are best.</source>
        <translation>Sin la frase de contraseña nadie puede abrir la copia, y nadie puede averiguarla por ti. Lo mejor son unas palabras que vayas a recordar.</translation>
    </message>
    <message>
        <source>Whoever has the file can read everything in it, your private notes too.</source>
        <translation>Quien tenga el archivo puede leer todo lo que contiene, también tus notas privadas.</translation>
    </message>
    <message>
        <source>Type a passphrase, or back up without one.</source>
        <translation>Escribe una frase de contraseña o haz la copia sin ella.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>No es la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>Where does the backup go?</source>
        <translation>¿Dónde va la copia de seguridad?</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <translation>Copias de seguridad (*.backup)</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>No se pudo escribir la copia de seguridad</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Copia de seguridad en %1</translation>
    </message>
</context>
<context>
    <name>matchbook::BarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>matchbook::Board</name>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Ctrl+Shift+←/→</source>
        <translation>Ctrl+Shift+←/→</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation>Mover a “%1”</translation>
    </message>
</context>
<context>
    <name>matchbook::BondSection</name>
    <message>
        <source>One of my &amp;core mentors</source>
        <translation>Entre mis &amp;mentores principales</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Relationsh&amp;ip</source>
        <translation>Rel&amp;ación</translation>
    </message>
    <message>
        <source>&amp;Sponsorship</source>
        <translation>Patroc&amp;inio</translation>
    </message>
    <message>
        <source>Mentor for</source>
        <translation>Mentor de</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
</context>
<context>
    <name>matchbook::CadenceDialog</name>
    <message>
        <source>Time between updates</source>
        <translation>Tiempo entre novedades</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Cada</translation>
    </message>
    <message>
        <source>From one update to the day the next is due.</source>
        <translation>Desde unas novedades hasta el día en que tocan las siguientes.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>matchbook::CaptureBar</name>
    <message>
        <source>Follow up: due now</source>
        <translation>Seguimiento: para hoy</translation>
    </message>
    <message>
        <source>@ institution and role   # tag   ! note   &gt; next step and day   &lt;…&gt; e-mail   ^ introduced by</source>
        <translation>@ institución y cargo   # etiqueta   ! nota   &gt; próximo paso y día   &lt;…&gt; correo   ^ quién te presentó</translation>
    </message>
    <message>
        <source>Somebody you met</source>
        <translation>Alguien que conociste</translation>
    </message>
    <message>
        <source>Jane Doe, MD @UCSF PD #IR !what you talked about &gt;draft Fri</source>
        <translation>Jane Doe, MD @UCSF PD #IR !de qué hablaron &gt;borrador vie</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is already here. Same person?</source>
        <translation>%1 ya está aquí. ¿Es la misma persona?</translation>
    </message>
    <message>
        <source>%1 noted at %2</source>
        <translation>Anotado en %2: %1</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation>Anotado: %1</translation>
    </message>
    <message>
        <source>A next step of your own</source>
        <translation>Un próximo paso tuyo</translation>
    </message>
    <message>
        <source>Log with them (Alt+L)</source>
        <translation>Anotar con esta persona (Alt+L)</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Escribe primero un nombre</translation>
    </message>
    <message>
        <source>Logged with %1</source>
        <translation>Anotado con %1</translation>
    </message>
    <message>
        <source>Follow up: from %1 on</source>
        <translation>Seguimiento: desde el %1</translation>
    </message>
    <message>
        <source>Follow up after you are home: from %1 on</source>
        <translation>Seguimiento al volver a casa: desde el %1</translation>
    </message>
    <message>
        <source>Another next step</source>
        <translation>Otro próximo paso</translation>
    </message>
</context>
<context>
    <name>matchbook::CaptureChips</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Día del próximo paso</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Te presentó</translation>
    </message>
    <message>
        <source>Kept in the note</source>
        <translation>Queda en la nota</translation>
    </message>
    <message>
        <source>To the note: %1</source>
        <translation>A la nota: %1</translation>
    </message>
</context>
<context>
    <name>matchbook::CatchUpBar</name>
    <message>
        <source>Catch up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message>
        <source>Catch up at your own pace.</source>
        <translation>Ponte al día a tu ritmo.</translation>
    </message>
    <message>
        <source>%1 are overdue</source>
        <translation>%1 con retraso</translation>
    </message>
</context>
<context>
    <name>matchbook::CatchUpDialog</name>
    <message>
        <source>Spread over two weeks</source>
        <translation>Repartir en dos semanas</translation>
    </message>
    <message>
        <source>Keep the %1 that press most</source>
        <translation>Dejar los %1 más urgentes</translation>
    </message>
    <message>
        <source>Snooze all until a day</source>
        <translation>Posponer todo hasta un día</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today, fixed day</source>
        <translation>Hoy, con fecha fija</translation>
    </message>
    <message>
        <source>What is put off comes back on its day. No due date moves, and one Undo takes all of it back.</source>
        <translation>Lo pospuesto vuelve en su día. No cambia ningún plazo, y un solo Deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>&amp;Back on %1</source>
        <translation>&amp;Vuelven el %1</translation>
    </message>
    <message>
        <source>Put off %1</source>
        <translation>Posponer %1</translation>
    </message>
    <message>
        <source>Nothing can wait until then: each has a day that does not move.</source>
        <translation>Nada puede esperar hasta entonces: todo tiene una fecha que no se mueve.</translation>
    </message>
    <message>
        <source>Stay for today: %1. Back on %2: %3.</source>
        <translation>Quedan para hoy: %1. Vuelven el %2: %3.</translation>
    </message>
    <message>
        <source>Stay for today: %1. Back until %2: %3, at most %4 a day.</source>
        <translation>Quedan para hoy: %1. Vuelven hasta el %2: %3, como máximo %4 al día.</translation>
    </message>
    <message>
        <source>Spread until %1: %2 reminders</source>
        <translation>Repartidos hasta el %1: %2 recordatorios</translation>
    </message>
    <message>
        <source>Back on %1: %2 reminders</source>
        <translation>Vuelven el %1: %2 recordatorios</translation>
    </message>
    <message>
        <source>&amp;Spread over two weeks…</source>
        <translation>Repar&amp;tir en dos semanas…</translation>
    </message>
    <message>
        <source>&amp;Keep %1 for today…</source>
        <translation>&amp;Dejar %1 para hoy…</translation>
    </message>
    <message>
        <source>S&amp;nooze all…</source>
        <translation>P&amp;osponer todo…</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>No hay nada con retraso.</translation>
    </message>
</context>
<context>
    <name>matchbook::ChangeTimes</name>
    <message>
        <source>All prospects</source>
        <translation>Todas las personas por conocer</translation>
    </message>
    <message>
        <source>All acquaintances</source>
        <translation>Todos los conocidos</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>All mentors</source>
        <translation>Todos los mentores</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>All mentors of this kind: %1</source>
        <translation>Todos los mentores de este tipo: %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ask so long before</source>
        <translation>Avisar a falta de</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>Avisar tras</translation>
    </message>
    <message>
        <source>Late so long before</source>
        <translation>Con retraso a falta de</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Con retraso tras</translation>
    </message>
    <message>
        <source>Change the times</source>
        <translation>Cambiar los plazos</translation>
    </message>
    <message>
        <source>Back to the rule’s own times</source>
        <translation>Volver a los plazos de la regla</translation>
    </message>
    <message>
        <source>Turn this rule off</source>
        <translation>Desactivar esta regla</translation>
    </message>
    <message>
        <source>With these times it asks from %1</source>
        <translation>Con estos plazos avisa desde el %1</translation>
    </message>
    <message>
        <source>%1; done today, it comes back on %2.</source>
        <translation>%1; si se hace hoy, vuelve el %2.</translation>
    </message>
    <message>
        <source>It cannot be late before it asks</source>
        <translation>No puede ir con retraso antes de avisar</translation>
    </message>
    <message>
        <source>%1: asks from %2</source>
        <translation>%1: avisa desde el %2</translation>
    </message>
    <message>
        <source>%1: this rule is off now</source>
        <translation>%1: esta regla está desactivada</translation>
    </message>
    <message>
        <source>This reminder stays as it is: a time set for this person holds before these.</source>
        <translation>Este recordatorio queda como está: un plazo fijado para esta persona vale antes que estos.</translation>
    </message>
    <message>
        <source>This reminder stays as it is: a time set for people of this kind holds before these.</source>
        <translation>Este recordatorio queda como está: un plazo fijado para este tipo de personas vale antes que estos.</translation>
    </message>
    <message>
        <source>%1: the times are changed</source>
        <translation>%1: los plazos han cambiado</translation>
    </message>
</context>
<context>
    <name>matchbook::CheckLine</name>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>from your records</source>
        <translation>según tus registros</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>hasta el %1</translation>
    </message>
</context>
<context>
    <name>matchbook::ChecklistCard</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>While it lasts</source>
        <translation>Mientras dura</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Phase 1: the foundation</source>
        <translation>Fase 1: la base</translation>
    </message>
    <message>
        <source>Phase 2: close to home</source>
        <translation>Fase 2: cerca de casa</translation>
    </message>
    <message>
        <source>Phase 3: a wider circle</source>
        <translation>Fase 3: un círculo más amplio</translation>
    </message>
    <message>
        <source>Phase 4: letters and the application</source>
        <translation>Fase 4: las cartas y la solicitud</translation>
    </message>
</context>
<context>
    <name>matchbook::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Pulsa Supr para quitarlo</translation>
    </message>
</context>
<context>
    <name>matchbook::ColumnsPart</name>
    <message>
        <source>Which column is what?</source>
        <translation>¿Qué es cada columna?</translation>
    </message>
    <message>
        <source>What is a field of its own stays with the person under the name of the column.</source>
        <translation>Lo que es un campo propio queda con la persona, con el nombre de la columna.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Se lee como</translation>
    </message>
    <message>
        <source>%1, for example %2</source>
        <translation>%1, por ejemplo %2</translation>
    </message>
</context>
<context>
    <name>matchbook::ConferencesView</name>
    <message>
        <source>Where you meet people</source>
        <translation>Dónde conoces gente</translation>
    </message>
    <message>
        <source>Add the next conference, rotation or webinar. While it runs, one line is enough to note somebody, and the follow-up is remembered for you.</source>
        <translation>Añade el próximo congreso, rotación o webinar. Mientras dura, una línea basta para anotar a alguien, y el seguimiento se recuerda por ti.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Añadir un evento</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End event mode</source>
        <translation>Terminar modo evento</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Congresos</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>Event mode: %1</source>
        <translation>Modo evento: %1</translation>
    </message>
</context>
<context>
    <name>matchbook::ContactEditor</name>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Only the name is needed. Everything else can wait.</source>
        <translation>Solo hace falta el nombre. Lo demás puede esperar.</translation>
    </message>
    <message>
        <source>Between you</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Primer encuentro</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>A qué accedió</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>More about them</source>
        <translation>Más sobre la persona</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>Un contacto necesita un nombre.</translation>
    </message>
    <message>
        <source>Paste a signature</source>
        <translation>Pegar una firma</translation>
    </message>
    <message>
        <source>Reads the foot of an e-mail, or a link to a profile, from the clipboard into the fields that are still empty.</source>
        <translation>Lee del portapapeles el pie de un correo, o el enlace a un perfil, y llena los campos aún vacíos.</translation>
    </message>
    <message>
        <source>Nothing to read in the clipboard</source>
        <translation>Nada que leer en el portapapeles</translation>
    </message>
    <message>
        <source>Copy the foot of an e-mail or a link to a profile first.</source>
        <translation>Copia antes el pie de un correo o el enlace a un perfil.</translation>
    </message>
</context>
<context>
    <name>matchbook::ContactFilterBar</name>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Mentor type</source>
        <translation>Tipo de mentor</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Patrocinio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Nothing to choose yet</source>
        <translation>Aún no hay nada que elegir</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>U.S.-based</source>
        <translation>En EE. UU.</translation>
    </message>
    <message>
        <source>Not U.S.-based</source>
        <translation>Fuera de EE. UU.</translation>
    </message>
    <message>
        <source>People of an organization</source>
        <translation>Personas de una organización</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>By its name or an alias.</source>
        <translation>Por su nombre o un alias.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>People with a tag</source>
        <translation>Personas con una etiqueta</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>One that somebody has.</source>
        <translation>Una que alguien tenga.</translation>
    </message>
    <message>
        <source>People of an event</source>
        <translation>Personas de un evento</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>By its name.</source>
        <translation>Por su nombre.</translation>
    </message>
</context>
<context>
    <name>matchbook::ContactHeader</name>
    <message>
        <source>Log contact</source>
        <translation>Anotar interacción</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Hasta %1: %2</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>También: %1</translation>
    </message>
    <message>
        <source>Core circle</source>
        <translation>Mentor principal</translation>
    </message>
    <message>
        <source>Sponsorship: %1</source>
        <translation>Patrocinio: %1</translation>
    </message>
    <message>
        <source>Program director</source>
        <translation>Director del programa</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Jefe de departamento</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pausa hasta el %1</translation>
    </message>
    <message>
        <source>Met at %1 on %2</source>
        <translation>Encuentro en %1 el %2</translation>
    </message>
    <message>
        <source>Met at %1</source>
        <translation>Encuentro en %1</translation>
    </message>
    <message>
        <source>Met on %1</source>
        <translation>Encuentro el %1</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>último contacto %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Introduced by %1</source>
        <translation>Te presentó %1</translation>
    </message>
    <message>
        <source>Copy name and e-mail</source>
        <translation>Copiar nombre y correo</translation>
    </message>
    <message>
        <source>Questions to ask…</source>
        <translation>Preguntas que hacer…</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.bmp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.gif *.bmp)</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Foto quitada</translation>
    </message>
    <message>
        <source>Photo saved</source>
        <translation>Foto guardada</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Relationship: %1</source>
        <translation>Relación: %1</translation>
    </message>
    <message>
        <source>Updates as the rule says</source>
        <translation>Novedades según la regla</translation>
    </message>
    <message>
        <source>Updates: %1</source>
        <translation>Novedades: %1</translation>
    </message>
    <message>
        <source>Add a letter…</source>
        <translation>Añadir una carta…</translation>
    </message>
    <message>
        <source>Add a project…</source>
        <translation>Añadir un proyecto…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Show who introduced whom…</source>
        <translation>Mostrar quién presentó a quién…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Añadir un cargo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Cambiar el título</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Cambiar el cargo</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Otro intervalo…</translation>
    </message>
    <message>
        <source>Paste a signature</source>
        <translation>Pegar una firma</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>matchbook::ContactOrderMenu</name>
    <message>
        <source>Reverse the order</source>
        <translation>Invertir el orden</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Show at the right</source>
        <translation>Mostrar a la derecha</translation>
    </message>
    <message>
        <source>What the list goes by</source>
        <translation>Cómo se ordena la lista</translation>
    </message>
</context>
<context>
    <name>matchbook::ContactPage</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>matchbook::ContactsView</name>
    <message>
        <source>Search people and notes</source>
        <translation>Buscar personas y notas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>Try fewer letters, or take the filters back.</source>
        <translation>Prueba con menos letras o quita los filtros.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see what you know, what you said and what comes next.</source>
        <translation>Elige a alguien de la lista para ver qué sabes, qué dijiste y qué viene después.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Start with the people who already help you. A few dozen are enough; from your LinkedIn connections you can pick those in radiology.</source>
        <translation>Empieza por quienes ya te ayudan. Con unas docenas basta; de tus conexiones de LinkedIn puedes elegir las de radiología.</translation>
    </message>
    <message>
        <source>Import your LinkedIn connections</source>
        <translation>Importar tus conexiones de LinkedIn</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar a %1?</translation>
    </message>
    <message>
        <source>They go to the Trash with all that is noted about them. You can undo this, and for 30 days restore them.</source>
        <translation>Todo lo anotado va también a la papelera. Puedes deshacerlo y, durante 30 días, restaurarlo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Tagged %1 people “%2”</source>
        <translation>%1 personas con la etiqueta “%2”</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Tag %1 people</source>
        <translation>Etiquetar a %1 personas</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>One tag, such as registry or mock interview.</source>
        <translation>Una etiqueta, como registro o entrevista simulada.</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Añadir la etiqueta</translation>
    </message>
</context>
<context>
    <name>matchbook::CopiesPage</name>
    <message>
        <source>&amp;Keep a copy each day that something changed</source>
        <translation>&amp;Guardar una copia cada día en que algo cambió</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>They have no passphrase, and what you delete stays in them until they go. Restore one with File ▸ Restore a backup.</source>
        <translation>No tienen frase de contraseña, y lo que eliminas se queda en ellas hasta que desaparecen. Restaura una con Archivo ▸ Restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>A copy is made when Matchbook is started, at most one a day. Those of the last two days stay, then one for each of 12 days, 10 weeks and 9 months. They help against mistakes; against a lost disk only a backup on another one does.</source>
        <translation>Se hace una copia al iniciar Matchbook, como mucho una al día. Se quedan las de los dos últimos días y luego una al día de 12 días, una a la semana de 10 semanas y una al mes de 9 meses. Sirven contra errores; contra la pérdida del disco solo sirve una copia de seguridad en otro.</translation>
    </message>
</context>
<context>
    <name>matchbook::CustomCard</name>
    <message>
        <source>Fields of your own</source>
        <translation>Campos propios</translation>
    </message>
</context>
<context>
    <name>matchbook::CustomSection</name>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Valor del campo</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Quitar este campo</translation>
    </message>
</context>
<context>
    <name>matchbook::DayDialog</name>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Part of the day</source>
        <translation>&amp;Parte del día</translation>
    </message>
    <message>
        <source>What you &amp;saw</source>
        <translation>Qué &amp;viste</translation>
    </message>
    <message>
        <source>Kinds of cases and procedures. Nothing that points to a patient.</source>
        <translation>Tipos de casos y procedimientos. Nada que señale a un paciente.</translation>
    </message>
    <message>
        <source>What you &amp;take from it</source>
        <translation>Qué te &amp;llevas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This day is noted already. Edit it in the list.</source>
        <translation>Este día ya está anotado. Edítalo en la lista.</translation>
    </message>
</context>
<context>
    <name>matchbook::DayField</name>
    <message>
        <source>%1: no day</source>
        <translation>%1: sin día</translation>
    </message>
    <message>
        <source>%1: take the day back</source>
        <translation>%1: quitar el día</translation>
    </message>
</context>
<context>
    <name>matchbook::DaysCard</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>A line a day keeps what you saw and learned. Nothing that points to a patient.</source>
        <translation>Una línea al día guarda lo que viste y aprendiste. Nada que señale a un paciente.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>matchbook::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Lo que cambiaste aquí aún no está guardado.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>matchbook::Digest</name>
    <message>
        <source>What waits today</source>
        <translation>Pendiente hoy</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 con retraso</translation>
    </message>
    <message>
        <source>%1 for today</source>
        <translation>%1 para hoy</translation>
    </message>
</context>
<context>
    <name>matchbook::DocumentDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>PDF, to print or send</source>
        <translation>PDF, para imprimir o enviar</translation>
    </message>
    <message>
        <source>HTML, for a browser</source>
        <translation>HTML, para un navegador</translation>
    </message>
    <message>
        <source>OpenDocument, to edit</source>
        <translation>OpenDocument, para editar</translation>
    </message>
    <message>
        <source>Markdown, as plain text</source>
        <translation>Markdown, como texto sin formato</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>matchbook::DraftDialog</name>
    <message>
        <source>Draft an e-mail</source>
        <translation>Redactar un correo</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>P&amp;ara</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>A&amp;sunto</translation>
    </message>
    <message>
        <source>&amp;Next gap</source>
        <translation>Siguiente &amp;hueco</translation>
    </message>
    <message>
        <source>I sent &amp;it</source>
        <translation>&amp;Ya lo envié</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>&amp;Guardar archivo…</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>Abrir en el c&amp;orreo</translation>
    </message>
    <message>
        <source>Fill in or take out: %1</source>
        <translation>Rellena o quita: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n characters more than fit here</source>
        <translation>
            <numerusform>%n carácter más de los que caben aquí</numerusform>
            <numerusform>%n caracteres más de los que caben aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy it, and paste it where you send it.</source>
        <translation>Cópialo y pégalo donde lo envíes.</translation>
    </message>
    <message>
        <source>Too long for a link: your mail program gets it as a file, which you can also save.</source>
        <translation>Demasiado largo para un enlace: tu programa de correo lo recibe como archivo, que también puedes guardar.</translation>
    </message>
    <message>
        <source>Nothing is sent from here: your own mail program does that.</source>
        <translation>Desde aquí no se envía nada: de eso se encarga tu programa de correo.</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Enviarlo de todos modos</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied, with the subject in the first line.</source>
        <translation>Copiado, con el asunto en la primera línea.</translation>
    </message>
    <message>
        <source>Opened. Once it is sent, press “I sent it” to log it.</source>
        <translation>Abierto. Cuando esté enviado, pulsa “Ya lo envié” para anotarlo.</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the text instead.</source>
        <translation>Ningún programa de correo respondió. Copia el texto.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>draft.eml</source>
        <translation>borrador.eml</translation>
    </message>
    <message>
        <source>E-mail messages (*.eml)</source>
        <translation>Mensajes de correo (*.eml)</translation>
    </message>
    <message>
        <source>Saved. Open the file in your mail program to send it.</source>
        <translation>Guardado. Abre el archivo en tu programa de correo para enviarlo.</translation>
    </message>
    <message>
        <source>Sent and logged: %1</source>
        <translation>Enviado y anotado: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Use another template?</source>
        <translation>¿Usar otra plantilla?</translation>
    </message>
    <message>
        <source>It takes the place of what you wrote here.</source>
        <translation>Reemplaza lo que escribiste aquí.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Texto</translation>
    </message>
</context>
<context>
    <name>matchbook::EditableDay</name>
    <message>
        <source>%1: take the day back</source>
        <translation>%1: quitar el día</translation>
    </message>
</context>
<context>
    <name>matchbook::EventDialog</name>
    <message>
        <source>Edit event</source>
        <translation>Editar evento</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>SIR 2026</source>
        <translation>SIR 2026</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Society</source>
        <translation>&amp;Sociedad</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ciudad</translation>
    </message>
    <message>
        <source>S&amp;tarts</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>&amp;Home again</source>
        <translation>&amp;Vuelta a casa</translation>
    </message>
    <message>
        <source>Follow-ups are counted from this day.</source>
        <translation>Los seguimientos se cuentan desde este día.</translation>
    </message>
    <message>
        <source>&amp;Whom you want to meet</source>
        <translation>A &amp;quién quieres conocer</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Añadir evento</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Hos&amp;pital or program</source>
        <translation>Hos&amp;pital o programa</translation>
    </message>
    <message>
        <source>Settin&amp;g</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>An event needs a name.</source>
        <translation>Un evento necesita un nombre.</translation>
    </message>
    <message>
        <source>It cannot end before it starts.</source>
        <translation>No puede terminar antes de empezar.</translation>
    </message>
    <message>
        <source>You cannot be home again before it starts.</source>
        <translation>No puedes volver a casa antes de que empiece.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>It takes place on&amp;line</source>
        <translation>Se celebra en &amp;línea</translation>
    </message>
</context>
<context>
    <name>matchbook::EventList</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n encuentro</numerusform>
            <numerusform>%n encuentros</numerusform>
        </translation>
    </message>
    <message>
        <source>Event mode</source>
        <translation>Modo evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Próximos</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasados</translation>
    </message>
</context>
<context>
    <name>matchbook::EventPage</name>
    <message>
        <source>What to say and ask here</source>
        <translation>Qué decir y preguntar aquí</translation>
    </message>
    <message>
        <source>Edit this event</source>
        <translation>Editar este evento</translation>
    </message>
    <message>
        <source>Start event mode</source>
        <translation>Iniciar modo evento</translation>
    </message>
    <message>
        <source>Home again</source>
        <translation>Vuelta a casa</translation>
    </message>
    <message>
        <source>Follow-ups are counted from this day.</source>
        <translation>Los seguimientos se cuentan desde este día.</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Encuentros de hoy</translation>
    </message>
    <message>
        <source>Fill in what is missing while you still remember: Enter opens.</source>
        <translation>Completa lo que falta mientras aún lo recuerdas: Enter abre.</translation>
    </message>
    <message>
        <source>Who did you meet?</source>
        <translation>¿A quién conociste?</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Encuentros</translation>
    </message>
    <message>
        <source>Notes on this event</source>
        <translation>Notas sobre este evento</translation>
    </message>
    <message>
        <source>Talks worth remembering, plans. Nothing about patients.</source>
        <translation>Charlas que vale la pena recordar, planes. Nada sobre pacientes.</translation>
    </message>
    <message>
        <source>Save notes</source>
        <translation>Guardar notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Who did you meet at %1?</source>
        <translation>¿A quién conociste en %1?</translation>
    </message>
    <message>
        <source>End event mode</source>
        <translation>Terminar modo evento</translation>
    </message>
    <message>
        <source>%1 of %2 followed up</source>
        <translation>%1 de %2 con seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n con retraso</numerusform>
            <numerusform>%n con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts in %1. Whom you meet there is noted here, in one line each.</source>
        <translation>Empieza dentro de %1. A quien conozcas allí lo anotas aquí, en una línea por persona.</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name above; everything else can wait.</source>
        <translation>Aún nadie. Escribe un nombre arriba; lo demás puede esperar.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Met today, or something is missing</source>
        <translation>De hoy, o falta algo</translation>
    </message>
    <message>
        <source>goals reached: %1 of %2</source>
        <translation>metas alcanzadas: %1 de %2</translation>
    </message>
</context>
<context>
    <name>matchbook::EventPeopleList</name>
    <message>
        <source>met %1</source>
        <translation>encuentro el %1</translation>
    </message>
    <message>
        <source>Followed up %1</source>
        <translation>Seguimiento hecho el %1</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Seguimiento: %1</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>Seguimiento: %1</translation>
    </message>
    <message>
        <source>Follow up from %1</source>
        <translation>Seguimiento desde el %1</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Encuentros</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Anotar una interacción</translation>
    </message>
    <message>
        <source>Draft the follow-up</source>
        <translation>Redactar el seguimiento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>matchbook::ExperienceCard</name>
    <message>
        <source>Experience for ERAS</source>
        <translation>Experiencia para ERAS</translation>
    </message>
    <message>
        <source>Write it while you remember: what you did, and what it meant.</source>
        <translation>Escríbela mientras la recuerdas: qué hiciste y qué significó.</translation>
    </message>
    <message>
        <source>Edit the entry…</source>
        <translation>Editar la entrada…</translation>
    </message>
    <message>
        <source>Write the entry…</source>
        <translation>Escribir la entrada…</translation>
    </message>
</context>
<context>
    <name>matchbook::ExperienceDialog</name>
    <message>
        <source>So far %1 of %2 entries, %3 of %4 most meaningful.</source>
        <translation>Hasta ahora %1 de %2 entradas, %3 de %4 entre las más significativas.</translation>
    </message>
    <message>
        <source>Experience for ERAS</source>
        <translation>Experiencia para ERAS</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Position title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Experience type</source>
        <translation>Tipo de experiencia</translation>
    </message>
    <message>
        <source>Primary focus area</source>
        <translation>Área principal</translation>
    </message>
    <message>
        <source>Key characteristic</source>
        <translation>Característica clave</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Why it is among the most meaningful</source>
        <translation>Por qué es de las más significativas</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>%1 of %2 characters: %3 too many</source>
        <translation>%1 de %2 caracteres: sobran %3</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Saved for ERAS: %1</source>
        <translation>Guardado para ERAS: %1</translation>
    </message>
    <message>
        <source>No longer for ERAS: %1</source>
        <translation>Ya no es para ERAS: %1</translation>
    </message>
</context>
<context>
    <name>matchbook::FavorDialog</name>
    <message>
        <source>Edit the favor</source>
        <translation>Editar el favor</translation>
    </message>
    <message>
        <source>Add a favor</source>
        <translation>Añadir un favor</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>You thanked them on</source>
        <translation>Se lo agradeciste el</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Con %1.</translation>
    </message>
    <message>
        <source>Di&amp;rection</source>
        <translation>&amp;Sentido</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;You thanked them on</source>
        <translation>Se lo a&amp;gradeciste el</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Added to the ledger</source>
        <translation>Añadido al registro</translation>
    </message>
    <message>
        <source>Deleted from the ledger</source>
        <translation>Eliminado del registro</translation>
    </message>
    <message>
        <source>For which &amp;program</source>
        <translation>Para qué &amp;programa</translation>
    </message>
    <message>
        <source>Where they spoke for you, or what you asked for. A new name is added to the programs.</source>
        <translation>Donde habló por ti, o para el que lo pediste. Un nombre nuevo se añade a los programas.</translation>
    </message>
</context>
<context>
    <name>matchbook::FavorFields</name>
    <message>
        <source>I asked for</source>
        <translation>Le pedí</translation>
    </message>
    <message>
        <source>They gave me</source>
        <translation>Me dio</translation>
    </message>
    <message>
        <source>I gave them</source>
        <translation>Le di</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>matchbook::FileChoice</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
</context>
<context>
    <name>matchbook::FileImport</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>No se añadió nada</translation>
    </message>
</context>
<context>
    <name>matchbook::FindingsPanel</name>
    <message>
        <source>What could be better</source>
        <translation>Qué podría mejorar</translation>
    </message>
    <message>
        <source>Nothing to say against it. This is an aid: it cannot see everything.</source>
        <translation>Nada que objetar. Esto es una ayuda: no puede verlo todo.</translation>
    </message>
    <message>
        <source>Choose a line to see why.</source>
        <translation>Elige una línea para ver por qué.</translation>
    </message>
</context>
<context>
    <name>matchbook::FirstRunDialog</name>
    <message>
        <source>Welcome to Matchbook</source>
        <translation>Te damos la bienvenida a Matchbook</translation>
    </message>
    <message>
        <source>I am an &amp;international medical graduate</source>
        <translation>Me gradué en medicina en el extranjero (&amp;IMG)</translation>
    </message>
    <message>
        <source>&amp;Bring in people from a file</source>
        <translation>&amp;Traer personas de un archivo</translation>
    </message>
    <message>
        <source>&amp;Look around first, with people who do not exist</source>
        <translation>Echar antes un &amp;vistazo, con personas ficticias</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>Empezar de &amp;cero</translation>
    </message>
    <message>
        <source>A few questions, and all of them can wait.</source>
        <translation>Unas pocas preguntas, y todas pueden esperar.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Tu &amp;nombre</translation>
    </message>
    <message>
        <source>When do you &amp;apply?</source>
        <translation>¿Cuándo &amp;solicitas plaza?</translation>
    </message>
    <message>
        <source>It sets the dates that reminders are counted from.</source>
        <translation>Fija las fechas desde las que se cuentan los recordatorios.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>¿Cómo te gustaría empezar?</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Please write nothing about patients.</source>
        <translation>Todo se queda en este equipo. Por favor, no escribas nada sobre pacientes.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>&amp;Restore a backup of mine</source>
        <translation>&amp;Restaurar una copia de seguridad mía</translation>
    </message>
    <message>
        <source>Where &amp;you are</source>
        <translation>En qué &amp;etapa estás</translation>
    </message>
</context>
<context>
    <name>matchbook::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Bring in the people who help you</source>
        <translation>Trae a las personas que te ayudan</translation>
    </message>
    <message>
        <source>From LinkedIn, your address book or a table. A few dozen are enough.</source>
        <translation>De LinkedIn, tu libreta de direcciones o una tabla. Con unas docenas basta.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Note your next conference or rotation</source>
        <translation>Anota tu próximo congreso o rotación</translation>
    </message>
    <message>
        <source>While it runs, one line is enough for everybody you meet.</source>
        <translation>Mientras dura, basta una línea por cada persona que conozcas.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Añadir un evento</translation>
    </message>
    <message>
        <source>Say who your mentors are</source>
        <translation>Di quiénes son tus mentores</translation>
    </message>
    <message>
        <source>Then updates to them come up here every two to three months.</source>
        <translation>Así aparecerá aquí cada dos o tres meses que toca ponerlos al día.</translation>
    </message>
    <message>
        <source>Add a mentor</source>
        <translation>Añadir un mentor</translation>
    </message>
</context>
<context>
    <name>matchbook::GapList</name>
    <message>
        <source>No e-mail</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>No institution</source>
        <translation>Sin institución</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sin nota</translation>
    </message>
    <message>
        <source>Met today</source>
        <translation>Encuentros de hoy</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
</context>
<context>
    <name>matchbook::GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>A goal</source>
        <translation>Una meta</translation>
    </message>
    <message>
        <source>Faculty from other programs</source>
        <translation>Docentes de otros programas</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Añadir meta</translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation>Quitar esta meta</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Usar estas</translation>
    </message>
    <message>
        <source>The guides suggest: %1.</source>
        <translation>Las guías proponen: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Attendings to get to know</source>
        <translation>Attendings que quieres conocer</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas que quieres hacer</translation>
    </message>
    <message>
        <source>goal: %1</source>
        <translation>meta: %1</translation>
    </message>
</context>
<context>
    <name>matchbook::GroupMenu</name>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Changed the relationship of %1 to %2</source>
        <translation>Relación de %1 cambiada a %2</translation>
    </message>
    <message>
        <source>Remind me to write</source>
        <translation>Recordarme escribir</translation>
    </message>
    <message>
        <source>Changed the interval of %1</source>
        <translation>Intervalo cambiado: %1</translation>
    </message>
    <message>
        <source>As the rules say</source>
        <translation>Según las reglas</translation>
    </message>
    <message>
        <source>Add to an event</source>
        <translation>Añadir a un evento</translation>
    </message>
    <message>
        <source>People to meet at</source>
        <translation>Personas por conocer en</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>Encuentro en</translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation>%1: añadido a %2</translation>
    </message>
    <message>
        <source>Nobody was added: they are there already, or were met elsewhere</source>
        <translation>No se añadió a nadie: ya están, o se conocieron en otro lugar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As vCard…</source>
        <translation>Como vCard…</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Como tabla (CSV)…</translation>
    </message>
    <message>
        <source>For an adviser, without anything private</source>
        <translation>Para un asesor, sin nada privado</translation>
    </message>
    <message>
        <source>As vCard for an adviser…</source>
        <translation>Como vCard para un asesor…</translation>
    </message>
    <message>
        <source>As a table for an adviser (CSV)…</source>
        <translation>Como tabla para un asesor (CSV)…</translation>
    </message>
    <message>
        <source>Paste a signature</source>
        <translation>Pegar una firma</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Otro intervalo…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Anotar…</translation>
    </message>
</context>
<context>
    <name>matchbook::GuardDialog</name>
    <message>
        <source>Could this tell who a patient is?</source>
        <translation>¿Podría revelar quién es un paciente?</translation>
    </message>
    <message>
        <source>Found: %1. Notes and messages about people you meet stay free of patients.</source>
        <translation>Encontrado: %1. En las notas y los mensajes sobre personas que conoces no debe haber pacientes.</translation>
    </message>
    <message>
        <source>Your &amp;text</source>
        <translation>Tu &amp;texto</translation>
    </message>
    <message>
        <source>If it is not about a patient, &amp;what is it?</source>
        <translation>Si no trata de un paciente, ¿de &amp;qué trata?</translation>
    </message>
    <message>
        <source>One word is enough. The same sentence is not asked about again.</source>
        <translation>Basta una palabra. No se vuelve a preguntar por la misma frase.</translation>
    </message>
    <message>
        <source>This check is an aid. It knows some kinds of identifiers, but no names without a hint and no rare stories: please look yourself, too.</source>
        <translation>Esta revisión es una ayuda. Conoce algunos tipos de identificadores, pero no los nombres sin indicio ni las historias poco comunes: por favor, revisa tú también.</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>It is &amp;not about a patient</source>
        <translation>&amp;No trata de un paciente</translation>
    </message>
    <message>
        <source>Take it &amp;out</source>
        <translation>Quita&amp;rlo</translation>
    </message>
</context>
<context>
    <name>matchbook::GuidesView</name>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Change guide…</source>
        <translation>Cambiar de guía…</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Buscar reglas</translation>
    </message>
    <message>
        <source>You follow the one that fits your profile: %1.</source>
        <translation>Sigues la que encaja con tu perfil: %1.</translation>
    </message>
    <message>
        <source>You follow: %1.</source>
        <translation>Sigues: %1.</translation>
    </message>
</context>
<context>
    <name>matchbook::HealthView</name>
    <message>
        <source>All is well</source>
        <translation>Todo está en orden</translation>
    </message>
    <message>
        <source>Nobody lacks an e-mail or a next step, nobody is there twice, and what you know of people is fresh.</source>
        <translation>A nadie le falta un correo ni un próximo paso, nadie está dos veces y lo que sabes de la gente está al día.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>What may be amiss</source>
        <translation>Qué conviene revisar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>Y %n más</numerusform>
            <numerusform>Y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted that they are two people</source>
        <translation>Anotado que son dos personas</translation>
    </message>
    <message>
        <source>Noted that it is still right</source>
        <translation>Anotado que sigue al día</translation>
    </message>
</context>
<context>
    <name>matchbook::HistoryDialog</name>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Aún no se hizo nada</translation>
    </message>
    <message>
        <source>What you write, import or decide is listed here and can be taken back.</source>
        <translation>Lo que escribes, importas o decides aparece aquí y se puede deshacer.</translation>
    </message>
    <message>
        <source>Choose a step to take it back with all that came after it.</source>
        <translation>Elige un paso para deshacerlo junto con todo lo que vino después.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Redo one</source>
        <translation>Rehacer uno</translation>
    </message>
    <message>
        <source>Undo these %1 steps</source>
        <translation>Deshacer estos %1 pasos</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Deshacer este paso</translation>
    </message>
    <message>
        <source>One step taken back</source>
        <translation>Un paso deshecho</translation>
    </message>
    <message>
        <source>%1 steps taken back</source>
        <translation>%1 pasos deshechos</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>matchbook::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>matchbook::ImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>LinkedIn connections, contacts of Google, Outlook or Thunderbird, vCards, or a table of your own. Drop it here or choose it. Nothing is added before you have seen it.</source>
        <translation>Conexiones de LinkedIn, contactos de Google, Outlook o Thunderbird, vCards o una tabla propia. Suéltalo aquí o elígelo. No se añade nada antes de que lo veas.</translation>
    </message>
    <message>
        <source>Filter, for example radiology</source>
        <translation>Filtra, por ejemplo radiología</translation>
    </message>
    <message>
        <source>Filter the people of the file</source>
        <translation>Filtrar las personas del archivo</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Elegir visibles</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Elegir ninguna</translation>
    </message>
    <message>
        <source>People of the file</source>
        <translation>Personas del archivo</translation>
    </message>
    <message>
        <source>Nowhere in particular</source>
        <translation>Ningún lugar concreto</translation>
    </message>
    <message>
        <source>linkedin, radiology</source>
        <translation>linkedin, radiología</translation>
    </message>
    <message>
        <source>&amp;Met at</source>
        <translation>&amp;Encuentro en</translation>
    </message>
    <message>
        <source>&amp;Tags for all of them</source>
        <translation>E&amp;tiquetas para todas</translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation>Elige un archivo de personas</translation>
    </message>
    <message>
        <source>Files of people (*.csv *.tsv *.txt *.vcf *.vcard *.json);;All files (*)</source>
        <translation>Archivos de personas (*.csv *.tsv *.txt *.vcf *.vcard *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Everybody in this file is here already. There is nothing to do.</source>
        <translation>Todas las personas de este archivo ya están aquí. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Pick the few dozen you would write to. The others can come later; importing again never adds anybody twice.</source>
        <translation>Elige las pocas docenas a las que escribirías. Las demás pueden venir después; al importar de nuevo nunca se añade a nadie dos veces.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>Nuevas: %1</translation>
    </message>
    <message>
        <source>%1 with something to add</source>
        <translation>%1 con algo que añadir</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 sin cambios</translation>
    </message>
    <message>
        <source>%1 that differ</source>
        <translation>%1 con diferencias</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>Omitidas: %1</translation>
    </message>
    <message>
        <source>Import 1 person</source>
        <translation>Importar 1 persona</translation>
    </message>
    <message>
        <source>Import %1 people</source>
        <translation>Importar %1 personas</translation>
    </message>
    <message>
        <source>1 person added</source>
        <translation>1 persona añadida</translation>
    </message>
    <message>
        <source>%1 people added</source>
        <translation>%1 personas añadidas</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>%1 con datos añadidos</translation>
    </message>
    <message>
        <source>%1 that differs</source>
        <translation>%1 con diferencias</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>Say which column has the name, or the e-mail address.</source>
        <translation>Indica qué columna tiene el nombre o el correo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Say which column has the names.</source>
        <translation>Indica qué columna tiene los nombres.</translation>
    </message>
</context>
<context>
    <name>matchbook::ImportModel</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Differs: yours stays</source>
        <translation>Difiere: queda lo tuyo</translation>
    </message>
    <message>
        <source>Adds to yours</source>
        <translation>Añade a lo tuyo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>matchbook::InPlaceEdit</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>matchbook::InteractionDialog</name>
    <message>
        <source>Edit the entry</source>
        <translation>Editar la interacción</translation>
    </message>
    <message>
        <source>I wait for an &amp;answer</source>
        <translation>Espero una &amp;respuesta</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Có&amp;mo</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>Sent&amp;ido</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>Pro&amp;yecto</translation>
    </message>
    <message>
        <source>The time of day is known</source>
        <translation>Se conoce la hora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Ningún proyecto</translation>
    </message>
    <message>
        <source>Who was it?</source>
        <translation>¿Quién fue?</translation>
    </message>
    <message>
        <source>Saved the entry</source>
        <translation>Interacción guardada</translation>
    </message>
    <message>
        <source>Deleted the entry</source>
        <translation>Interacción eliminada</translation>
    </message>
</context>
<context>
    <name>matchbook::IntroducedCard</name>
    <message>
        <source>Introduced you to</source>
        <translation>Te presentó a</translation>
    </message>
</context>
<context>
    <name>matchbook::IntroductionField</name>
    <message>
        <source>%1–%2 seconds, %3–%4 words</source>
        <translation>%1–%2 segundos, %3–%4 palabras</translation>
    </message>
    <message>
        <source>Short: %1</source>
        <translation>Corta: %1</translation>
    </message>
    <message>
        <source>Long: %1</source>
        <translation>Larga: %1</translation>
    </message>
    <message>
        <source>there is room for more</source>
        <translation>cabe algo más</translation>
    </message>
    <message>
        <source>too long to be listened to</source>
        <translation>demasiado larga para escucharla</translation>
    </message>
    <message>
        <source>a good length</source>
        <translation>buena duración</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Use a pattern</source>
        <translation>Usar un modelo</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Aún nada</translation>
    </message>
    <message>
        <source>%1 words, about %2 seconds: %3</source>
        <translation>%1 palabras, unos %2 segundos: %3</translation>
    </message>
    <message numerus="yes">
        <source>You took %n second(s)</source>
        <translation>
            <numerusform>Tardaste %n segundo</numerusform>
            <numerusform>Tardaste %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>matchbook::IntroductionFields</name>
    <message>
        <source>Why IR, in a sentence or two</source>
        <translation>Por qué IR, en una o dos frases</translation>
    </message>
    <message>
        <source>Name, where you are in training, what draws you, what you are working on. Exam scores only when somebody asks.</source>
        <translation>Nombre, en qué punto de tu formación estás, qué te atrae, en qué trabajas. Las notas de los exámenes, solo si alguien pregunta.</translation>
    </message>
</context>
<context>
    <name>matchbook::IntroductionsDialog</name>
    <message>
        <source>Introductions</source>
        <translation>Tus presentaciones</translation>
    </message>
    <message>
        <source>Your guide asks for the long one; the short one serves in a corridor.</source>
        <translation>Tu guía pide la larga; la corta sirve en un pasillo.</translation>
    </message>
    <message>
        <source>Your guide asks for the short one; the long one serves when there is time.</source>
        <translation>Tu guía pide la corta; la larga sirve cuando hay tiempo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Introductions saved</source>
        <translation>Presentaciones guardadas</translation>
    </message>
</context>
<context>
    <name>matchbook::ItemDialog</name>
    <message>
        <source>I promised</source>
        <translation>Prometí</translation>
    </message>
    <message>
        <source>They advised</source>
        <translation>Me aconsejó</translation>
    </message>
    <message>
        <source>Edit what is between you</source>
        <translation>Editar lo pendiente</translation>
    </message>
    <message>
        <source>Add what is between you</source>
        <translation>Añadir algo pendiente</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Con %1.</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Qué es</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Vence</translation>
    </message>
    <message>
        <source>What it &amp;came to</source>
        <translation>En qué q&amp;uedó</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>One sentence that you could say to them.</source>
        <translation>Una frase que podrías decirle.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Di en pocas palabras qué es.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>Eliminado: “%1”</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
</context>
<context>
    <name>matchbook::KeyHints</name>
    <message>
        <source>Keys: %1</source>
        <translation>Teclas: %1</translation>
    </message>
</context>
<context>
    <name>matchbook::Ledger</name>
    <message>
        <source>Asked, received, given</source>
        <translation>Pedido, recibido, dado</translation>
    </message>
    <message>
        <source>Note on the favor</source>
        <translation>Nota sobre el favor</translation>
    </message>
    <message>
        <source>A few words, if you like</source>
        <translation>Unas palabras, si quieres</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Help goes both ways. Note what they did for you and what you did for them.</source>
        <translation>La ayuda va en ambos sentidos. Anota lo que hizo por ti y lo que hiciste tú.</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Patrocinador</translation>
    </message>
    <message>
        <source>thanked on %1</source>
        <translation>agradecido el %1</translation>
    </message>
    <message>
        <source>You thanked them today: %1</source>
        <translation>Le diste las gracias hoy: %1</translation>
    </message>
    <message>
        <source>Added to the ledger</source>
        <translation>Añadido al registro</translation>
    </message>
    <message>
        <source>Noted that you thanked them</source>
        <translation>Anotado que le diste las gracias</translation>
    </message>
    <message>
        <source>%1 asked for, %2 received, %3 given</source>
        <translation>Pedidos: %1 · Recibidos: %2 · Dados: %3</translation>
    </message>
    <message>
        <source>They did more for you so far. What could you offer?</source>
        <translation>Hasta ahora hizo más por ti. ¿Qué podrías ofrecer?</translation>
    </message>
    <message>
        <source>You gave more than you took so far.</source>
        <translation>Hasta ahora diste más de lo que recibiste.</translation>
    </message>
    <message>
        <source>Even so far.</source>
        <translation>A la par hasta ahora.</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>For which program</source>
        <translation>Para qué programa</translation>
    </message>
    <message>
        <source>For which program, if for one</source>
        <translation>Para qué programa, si es para uno</translation>
    </message>
    <message>
        <source>Mark as thanked</source>
        <translation>Marcar como agradecido</translation>
    </message>
</context>
<context>
    <name>matchbook::LetterDialog</name>
    <message>
        <source>Edit the letter</source>
        <translation>Editar la carta</translation>
    </message>
    <message>
        <source>Add a letter</source>
        <translation>Añadir una carta</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>Agreed for</source>
        <translation>Acordada para el</translation>
    </message>
    <message>
        <source>&amp;Writer</source>
        <translation>&amp;Quien escribe</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Agreed &amp;for</source>
        <translation>Acordada &amp;para el</translation>
    </message>
    <message>
        <source>H&amp;ow far it has come</source>
        <translation>Có&amp;mo va</translation>
    </message>
    <message>
        <source>&amp;Points to highlight</source>
        <translation>Puntos a &amp;destacar</translation>
    </message>
    <message>
        <source>One on each line, for the packet. The letter itself has no place here.</source>
        <translation>Uno por línea, para el paquete. La carta misma no tiene sitio aquí.</translation>
    </message>
    <message>
        <source>The days of its states</source>
        <translation>Fechas de cada estado</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Specialty it is for</source>
        <translation>Especialidad a la que va</translation>
    </message>
    <message>
        <source>Letter ID</source>
        <translation>ID de la carta</translation>
    </message>
    <message>
        <source>Standardized letter</source>
        <translation>Carta estandarizada</translation>
    </message>
    <message>
        <source>Meets a chair requirement</source>
        <translation>Cumple un requisito de jefatura</translation>
    </message>
    <message>
        <source>You waived your right to see it</source>
        <translation>Renunciaste a tu derecho a verla</translation>
    </message>
    <message>
        <source>What ERAS asks</source>
        <translation>Lo que pide ERAS</translation>
    </message>
    <message>
        <source>Empty fields of the author are filled in from the writer.</source>
        <translation>Los campos vacíos del autor se toman de quien escribe.</translation>
    </message>
    <message>
        <source>Who writes it?</source>
        <translation>¿Quién la escribe?</translation>
    </message>
    <message>
        <source>Saved the letter</source>
        <translation>Carta guardada</translation>
    </message>
    <message>
        <source>Deleted the letter</source>
        <translation>Carta eliminada</translation>
    </message>
    <message>
        <source>Packet…</source>
        <translation>Paquete…</translation>
    </message>
    <message>
        <source>Author’s e-mail</source>
        <translation>Correo del autor</translation>
    </message>
    <message>
        <source>Author’s title</source>
        <translation>Título del autor</translation>
    </message>
</context>
<context>
    <name>matchbook::LettersCard</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>%1 letter</source>
        <translation>Carta: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>agreed for %1</source>
        <translation>acordada para el %1</translation>
    </message>
    <message>
        <source>Letter ID %1</source>
        <translation>ID de carta %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>No letter yet. Add one once they might write it.</source>
        <translation>Aún no hay carta. Añade una cuando pudiera escribirla.</translation>
    </message>
    <message>
        <source>Edit the %1 letter</source>
        <translation>Editar la carta: %1</translation>
    </message>
    <message>
        <source>Packet for the writer</source>
        <translation>Paquete para quien escribe</translation>
    </message>
</context>
<context>
    <name>matchbook::LettersView</name>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>Packet…</source>
        <translation>Paquete…</translation>
    </message>
    <message>
        <source>Add a letter</source>
        <translation>Añadir una carta</translation>
    </message>
    <message>
        <source>Who might write</source>
        <translation>Quién podría escribir</translation>
    </message>
    <message>
        <source>Make it a candidate letter</source>
        <translation>Pasar a candidatas</translation>
    </message>
    <message>
        <source>%1: %2, wanted: %3</source>
        <translation>%1: %2, se pide: %3</translation>
    </message>
    <message>
        <source>%1 letter</source>
        <translation>Carta: %1</translation>
    </message>
    <message>
        <source>Moved the letter of %1</source>
        <translation>Carta de %1 movida</translation>
    </message>
    <message>
        <source>%1 is a candidate for a letter</source>
        <translation>Carta candidata: %1</translation>
    </message>
    <message>
        <source>A letter is assigned once its writer has agreed.</source>
        <translation>Una carta se asigna cuando quien la escribe ha aceptado.</translation>
    </message>
</context>
<context>
    <name>matchbook::MainWindow</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>A person, a view, or something to do</source>
        <translation>Una persona, una vista o algo que hacer</translation>
    </message>
    <message>
        <source>Whom do you write to?</source>
        <translation>¿A quién escribes?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Close without adding it?</source>
        <translation>¿Cerrar sin agregarlo?</translation>
    </message>
    <message>
        <source>A line that you began to type is not added yet.</source>
        <translation>Empezaste una línea que aún no está agregada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Matchbook, sample data</source>
        <translation>Matchbook, datos de ejemplo</translation>
    </message>
    <message>
        <source>Go on without adding it?</source>
        <translation>¿Seguir sin agregarlo?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>matchbook::MeetingSection</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>Día del encuentro</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Ningún evento</translation>
    </message>
    <message>
        <source>Met &amp;at</source>
        <translation>Lu&amp;gar</translation>
    </message>
    <message>
        <source>Introduced &amp;by</source>
        <translation>Te &amp;presentó</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>&amp;Met on</source>
        <translation>&amp;Día</translation>
    </message>
</context>
<context>
    <name>matchbook::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importar contactos…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Mentor summary…</source>
        <translation>&amp;Resumen de mentores…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Papelera…</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Log a contact…</source>
        <translation>&amp;Anotar una interacción…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Nuevo contacto…</translation>
    </message>
    <message>
        <source>Draft an &amp;e-mail…</source>
        <translation>Redactar un &amp;correo…</translation>
    </message>
    <message>
        <source>&amp;Introductions…</source>
        <translation>Tus &amp;presentaciones…</translation>
    </message>
    <message>
        <source>&amp;What to say and ask…</source>
        <translation>&amp;Qué decir y preguntar…</translation>
    </message>
    <message>
        <source>&amp;Recent people</source>
        <translation>Personas &amp;recientes</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>&amp;Recordatorios</translation>
    </message>
    <message>
        <source>&amp;What is due…</source>
        <translation>&amp;Lo pendiente…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Colors of the &amp;system</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Where your &amp;data is</source>
        <translation>Dónde están tus &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Privacidad</translation>
    </message>
    <message>
        <source>&amp;About Matchbook</source>
        <translation>&amp;Acerca de Matchbook</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Dónde están tus datos</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Todo se queda en este equipo</translation>
    </message>
    <message>
        <source>Matchbook has no account, asks nothing of the network and reports to nobody. Your store is one file that only you can read; it is not encrypted. Private notes are in no export but your own. Please write nothing about patients.</source>
        <translation>Matchbook no tiene cuenta, no pide nada a la red y no informa a nadie. Tu archivo de datos es un solo archivo que únicamente tú puedes leer; no está cifrado. Las notas privadas no salen en ninguna exportación salvo la tuya. Por favor, no escribas nada sobre pacientes.</translation>
    </message>
    <message>
        <source>Matchbook %1</source>
        <translation>Matchbook %1</translation>
    </message>
    <message>
        <source>Remembers the people you meet on the way to residency, and when to write to them and why. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Recuerda a las personas que conoces camino a la residencia, y cuándo y por qué escribirles. Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>%1 ▸ %2</source>
        <translation>%1 ▸ %2</translation>
    </message>
    <message>
        <source>Review the wee&amp;k</source>
        <translation>Revisar la &amp;semana</translation>
    </message>
    <message>
        <source>Letter &amp;packet…</source>
        <translation>&amp;Paquete para una carta…</translation>
    </message>
    <message>
        <source>Back &amp;up…</source>
        <translation>&amp;Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Res&amp;tore a backup…</source>
        <translation>Res&amp;taurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>All you write is in one file. To keep a copy, use File ▸ Back up. Rules of your own are files in a folder named rules beside it.</source>
        <translation>Todo lo que escribes está en un archivo. Para guardar una copia, usa Archivo ▸ Hacer copia de seguridad. Tus propias reglas son archivos en una carpeta llamada rules junto a él.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Put off and dismissed…</source>
        <translation>&amp;Pospuestos y descartados…</translation>
    </message>
    <message>
        <source>&amp;Light colors</source>
        <translation>Colores &amp;claros</translation>
    </message>
    <message>
        <source>Dar&amp;k colors</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>LinkedIn Excel spreadsheet CSV vCard address book</source>
        <comment>other words that find it</comment>
        <translation>LinkedIn Excel hoja de cálculo planilla CSV vCard agenda</translation>
    </message>
    <message>
        <source>adviser advisor PDF report print</source>
        <comment>other words that find it</comment>
        <translation>asesor consejero PDF informe imprimir</translation>
    </message>
    <message>
        <source>backup copy copies save</source>
        <comment>other words that find it</comment>
        <translation>backup respaldo respaldar copias guardar</translation>
    </message>
    <message>
        <source>copy copies recover</source>
        <comment>other words that find it</comment>
        <translation>backup respaldo copias recuperar</translation>
    </message>
    <message>
        <source>preferences options appearance dark mode language profile copies</source>
        <comment>other words that find it</comment>
        <translation>preferencias opciones configuración apariencia aspecto modo oscuro idioma perfil copias</translation>
    </message>
    <message>
        <source>undo several changes</source>
        <comment>other words that find it</comment>
        <translation>deshacer varios cambios</translation>
    </message>
    <message>
        <source>undo delete deleted restore bring back</source>
        <comment>other words that find it</comment>
        <translation>deshacer borrar borrado eliminar eliminado recuperar restaurar</translation>
    </message>
    <message>
        <source>New e&amp;vent…</source>
        <translation>Nuevo &amp;evento…</translation>
    </message>
    <message>
        <source>add conference rotation webinar meeting</source>
        <comment>other words that find it</comment>
        <translation>añadir agregar congreso rotación webinar reunión</translation>
    </message>
    <message>
        <source>conference capture</source>
        <comment>other words that find it</comment>
        <translation>congreso capturar</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Solicitud</translation>
    </message>
    <message>
        <source>New &amp;program…</source>
        <translation>Nuevo &amp;programa…</translation>
    </message>
    <message>
        <source>add residency hospital</source>
        <comment>other words that find it</comment>
        <translation>añadir agregar residencia hospital</translation>
    </message>
    <message>
        <source>&amp;Import programs…</source>
        <translation>&amp;Importar programas…</translation>
    </message>
    <message>
        <source>Excel spreadsheet CSV list</source>
        <comment>other words that find it</comment>
        <translation>Excel hoja de cálculo planilla CSV lista</translation>
    </message>
    <message>
        <source>New &amp;letter…</source>
        <translation>Nueva &amp;carta…</translation>
    </message>
    <message>
        <source>add recommendation LoR</source>
        <comment>other words that find it</comment>
        <translation>añadir agregar recomendación LoR</translation>
    </message>
    <message>
        <source>New pro&amp;ject…</source>
        <translation>Nuevo pro&amp;yecto…</translation>
    </message>
    <message>
        <source>add research paper poster</source>
        <comment>other words that find it</comment>
        <translation>añadir agregar investigación artículo póster</translation>
    </message>
    <message>
        <source>snoozed muted hidden</source>
        <comment>other words that find it</comment>
        <translation>aplazados silenciados ocultos</translation>
    </message>
    <message>
        <source>Catch &amp;up</source>
        <translation>Ponerse al &amp;día</translation>
    </message>
    <message>
        <source>overdue backlog snooze late</source>
        <comment>other words that find it</comment>
        <translation>retraso retrasado atrasado acumulado posponer aplazar</translation>
    </message>
    <message>
        <source>P&amp;ause reminders…</source>
        <translation>Pa&amp;usar los recordatorios…</translation>
    </message>
    <message>
        <source>vacation holiday break exam rest quiet stop resume</source>
        <comment>other words that find it</comment>
        <translation>vacaciones feriado festivo descanso examen reanudar detener</translation>
    </message>
    <message>
        <source>En&amp;d event mode</source>
        <translation>&amp;Terminar modo evento</translation>
    </message>
    <message>
        <source>&amp;Start event mode</source>
        <translation>&amp;Iniciar modo evento</translation>
    </message>
</context>
<context>
    <name>matchbook::MergeDialog</name>
    <message>
        <source>Met at %1</source>
        <translation>Encuentro en %1</translation>
    </message>
    <message>
        <source>1 interaction</source>
        <translation>1 interacción</translation>
    </message>
    <message>
        <source>%1 interactions</source>
        <translation>%1 interacciones</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Añadido el %1</translation>
    </message>
    <message>
        <source>Are they one person?</source>
        <translation>¿Son la misma persona?</translation>
    </message>
    <message>
        <source>One contact is kept and gets all that is noted of the other. Nothing is lost, and you can undo it.</source>
        <translation>Se conserva un contacto y recibe todo lo anotado del otro. No se pierde nada y puedes deshacerlo.</translation>
    </message>
    <message>
        <source>What will stand</source>
        <translation>Lo que quedará</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Keep &amp;this one</source>
        <translation>Conservar &amp;este</translation>
    </message>
    <message>
        <source>Keep t&amp;his one</source>
        <translation>Conservar e&amp;ste</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Conservar a %1</translation>
    </message>
    <message>
        <source>Merged the contacts of %1</source>
        <translation>Unidos los contactos de %1</translation>
    </message>
    <message>
        <source>Noted that they are two people</source>
        <translation>Anotado que son dos personas</translation>
    </message>
    <message>
        <source>Where they differ</source>
        <translation>En qué difieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kept on the timeline: %1</source>
        <translation>Se conserva en la cronología: %1</translation>
    </message>
    <message>
        <source>T&amp;wo people</source>
        <translation>Son &amp;dos personas</translation>
    </message>
    <message>
        <source>Kept beside it, as a field of its own: %1</source>
        <translation>Se conserva aparte, en un campo propio: %1</translation>
    </message>
    <message>
        <source>Kept beside it, as fields of their own: %1</source>
        <translation>Se conserva aparte, en campos propios: %1</translation>
    </message>
</context>
<context>
    <name>matchbook::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>matchbook::MoveDialog</name>
    <message>
        <source>Move the letter</source>
        <translation>Mover la carta</translation>
    </message>
    <message>
        <source>The letter of %1 goes to “%2”.</source>
        <translation>La carta de %1 pasa a “%2”.</translation>
    </message>
    <message>
        <source>How &amp;far it has come</source>
        <translation>&amp;Hasta dónde ha llegado</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Mover</translation>
    </message>
</context>
<context>
    <name>matchbook::NameFields</name>
    <message>
        <source>Parts of the name</source>
        <translation>Partes del nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Jane Doe, MD</source>
        <translation>Jane Doe, MD</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Apodo</translation>
    </message>
</context>
<context>
    <name>matchbook::NetworkDialog</name>
    <message>
        <source>Who introduced whom</source>
        <translation>Quién presentó a quién</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Buscar a alguien</translation>
    </message>
    <message>
        <source>No introductions yet</source>
        <translation>Aún no hay presentaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>ver todo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Introduced by %1</source>
        <translation>Te presentó %1</translation>
    </message>
    <message numerus="yes">
        <source>introduced %n people</source>
        <translation>
            <numerusform>presentó a %n persona</numerusform>
            <numerusform>presentó a %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Patrocinador</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Say on a person’s page who introduced you to them, and they stand here together.</source>
        <translation>Di en la página de una persona quién te la presentó, y aparecerán aquí juntas.</translation>
    </message>
</context>
<context>
    <name>matchbook::NetworkPicture</name>
    <message>
        <source>Picture of who introduced whom</source>
        <translation>Imagen de quién presentó a quién</translation>
    </message>
    <message>
        <source>The list beside it says the same in words</source>
        <translation>La lista de al lado dice lo mismo con palabras</translation>
    </message>
</context>
<context>
    <name>matchbook::NextStepDialog</name>
    <message>
        <source>What comes next?</source>
        <translation>¿Qué sigue?</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>Vence…</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation>Con %1.</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Próximo paso</translation>
    </message>
    <message>
        <source>Send an update, ask for a meeting…</source>
        <translation>Enviar novedades, pedir una reunión…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
</context>
<context>
    <name>matchbook::NextSteps</name>
    <message>
        <source>What comes next</source>
        <translation>Lo que sigue</translation>
    </message>
    <message>
        <source>You asked not to be reminded of them.</source>
        <translation>Pediste no tener recordatorios de este contacto.</translation>
    </message>
    <message>
        <source>Nothing is due within a year. Log a contact, set a relationship or add a task, and it appears here.</source>
        <translation>No vence nada en un año. Anota una interacción, fija una relación o añade una tarea, y aparecerá aquí.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Done and log: %1</source>
        <translation>Hecho y anotar: %1</translation>
    </message>
    <message>
        <source>Why am I seeing this?</source>
        <translation>¿Por qué veo esto?</translation>
    </message>
    <message>
        <source>Done and log</source>
        <translation>Hecho y anotar</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
</context>
<context>
    <name>matchbook::NotesCard</name>
    <message>
        <source>You may stay in touch</source>
        <translation>Puedes mantener el contacto</translation>
    </message>
    <message>
        <source>Asked not to be followed up</source>
        <translation>Pidió que no haya seguimiento</translation>
    </message>
    <message>
        <source>Knows your goals</source>
        <translation>Conoce tus metas</translation>
    </message>
    <message>
        <source>Ready to speak for you</source>
        <translation>Hablaría en tu favor</translation>
    </message>
    <message>
        <source>May be named to others</source>
        <translation>Se le puede nombrar ante otros</translation>
    </message>
    <message>
        <source>Based in the U.S.</source>
        <translation>Está en EE. UU.</translation>
    </message>
    <message>
        <source>Not based in the U.S.</source>
        <translation>No está en EE. UU.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Interests: %1</source>
        <translation>Intereses: %1</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>No note yet.</source>
        <translation>Aún no hay nota.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add a private note</source>
        <translation>Añadir una nota privada</translation>
    </message>
    <message>
        <source>Edit the private note</source>
        <translation>Editar la nota privada</translation>
    </message>
    <message>
        <source>For you alone. Ctrl+Enter saves, Esc cancels.</source>
        <translation>Solo para ti. Ctrl+Enter guarda, Esc cancela.</translation>
    </message>
    <message>
        <source>Markdown: # heading, - list, **strong**. No patients. Ctrl+Enter saves, Esc cancels.</source>
        <translation>Markdown: # título, - lista, **negrita**. Sin pacientes. Ctrl+Enter guarda, Esc cancela.</translation>
    </message>
    <message>
        <source>Saved the note</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Only in your own exports</source>
        <translation>Solo sale en tus exportaciones</translation>
    </message>
</context>
<context>
    <name>matchbook::NotesSection</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>No patient information here or anywhere.</source>
        <translation>Nada de datos de pacientes, ni aquí ni en otra parte.</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Nota privada</translation>
    </message>
    <message>
        <source>For you alone: it is in nothing that Matchbook makes for others.</source>
        <translation>Solo para ti: no aparece en nada de lo que Matchbook hace para otros.</translation>
    </message>
</context>
<context>
    <name>matchbook::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
</context>
<context>
    <name>matchbook::OpenItems</name>
    <message>
        <source>Promises, advice and tasks</source>
        <translation>Promesas, consejos y tareas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Qué queda abierto</translation>
    </message>
    <message>
        <source>Send the abstract, read the review…</source>
        <translation>Enviar el abstract, leer la revisión…</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>Vence…</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Nothing is open between you.</source>
        <translation>No queda nada abierto aquí.</translation>
    </message>
    <message>
        <source>Hide what is closed</source>
        <translation>Ocultar lo cerrado</translation>
    </message>
    <message>
        <source>Show what is closed (%1)</source>
        <translation>Mostrar lo cerrado (%1)</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Close with a reason</source>
        <translation>Cerrar con un motivo</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>outcome, day</comment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>Marcado como hecho</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
</context>
<context>
    <name>matchbook::OwnNumbersCard</name>
    <message>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>You use the rule as it is.</source>
        <translation>Usas la regla tal cual.</translation>
    </message>
    <message>
        <source>Somebody who is gone</source>
        <translation>Alguien que ya no está</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirar: %1</translation>
    </message>
    <message>
        <source>Back to the rule as it is</source>
        <translation>De nuevo la regla tal cual</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>Avisar tras</translation>
    </message>
    <message>
        <source>Late after</source>
        <translation>Con retraso tras</translation>
    </message>
    <message>
        <source>&amp;Late after</source>
        <translation>Con &amp;retraso tras</translation>
    </message>
    <message>
        <source>Use these times</source>
        <translation>Usar estos plazos</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivarla</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activarla</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Type the name of a contact first</source>
        <translation>Escribe primero el nombre de un contacto</translation>
    </message>
    <message>
        <source>It cannot be late before it asks</source>
        <translation>No puede ir con retraso antes de avisar</translation>
    </message>
    <message>
        <source>These times hold now</source>
        <translation>Estos plazos ya valen</translation>
    </message>
    <message>
        <source>The rule is on now</source>
        <translation>La regla está activada</translation>
    </message>
    <message>
        <source>The rule is off now</source>
        <translation>La regla está desactivada</translation>
    </message>
    <message>
        <source>Change &amp;it for</source>
        <translation>&amp;Cambiarla para</translation>
    </message>
    <message>
        <source>As&amp;k after</source>
        <translation>Avisar &amp;tras</translation>
    </message>
</context>
<context>
    <name>matchbook::OwnRulesNotice</name>
    <message>
        <source>A rule of yours cannot be used and is left out</source>
        <translation>Una regla tuya no se puede usar y se omite</translation>
    </message>
    <message>
        <source>%1 rules of yours cannot be used and are left out</source>
        <translation>%1 reglas tuyas no se pueden usar y se omiten</translation>
    </message>
    <message>
        <source>Mend the file in %1, or move it away, and start Matchbook again. Everything else works as before.</source>
        <translation>Corrige el archivo en %1, o muévelo a otro sitio, y vuelve a iniciar Matchbook. Todo lo demás funciona como antes.</translation>
    </message>
</context>
<context>
    <name>matchbook::PackDialog</name>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>ya no</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en vez de %2</translation>
    </message>
    <message>
        <source>other days</source>
        <translation>otros días</translation>
    </message>
    <message>
        <source>Which guide do you follow?</source>
        <translation>¿Qué guía sigues?</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>The guides ask for the same things at different times. Your own numbers stay.</source>
        <translation>Las guías piden lo mismo en momentos distintos. Tus propios plazos se mantienen.</translation>
    </message>
    <message>
        <source>The one that fits my &amp;profile</source>
        <translation>La que encaja con mi &amp;perfil</translation>
    </message>
    <message>
        <source>The guide for &amp;international graduates</source>
        <translation>La guía para graduados &amp;internacionales</translation>
    </message>
    <message>
        <source>The &amp;general guide</source>
        <translation>La guía &amp;general</translation>
    </message>
    <message>
        <source>Follow this guide</source>
        <translation>Seguir esta guía</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes in the next %n days.</source>
        <translation>
            <numerusform>Nada cambia en el próximo %n día.</numerusform>
            <numerusform>Nada cambia en los próximos %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What changes in the next %n days:</source>
        <translation>
            <numerusform>Qué cambia en el próximo %n día:</numerusform>
            <numerusform>Qué cambia en los próximos %n días:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::PacketDialog</name>
    <message>
        <source>Letter packet</source>
        <translation>Paquete para la carta</translation>
    </message>
    <message>
        <source>Draft the message</source>
        <translation>Redactar el mensaje</translation>
    </message>
    <message>
        <source>What a letter writer needs: what you ask for and by when, what you did together, how it is uploaded.</source>
        <translation>Lo que necesita quien escribe una carta: qué pides y para cuándo, qué hicieron juntos, cómo se sube.</translation>
    </message>
    <message>
        <source>Who writes?</source>
        <translation>¿Quién escribe?</translation>
    </message>
    <message>
        <source>Nothing of your notes, hopes, other mentors or programs is in it.</source>
        <translation>No lleva nada de tus notas, tus esperanzas, otros mentores ni programas.</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Packet saved to %1</source>
        <translation>Paquete guardado en %1</translation>
    </message>
</context>
<context>
    <name>matchbook::PaletteDialog</name>
    <message>
        <source>Type a few letters.</source>
        <translation>Escribe unas letras.</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer letters.</source>
        <translation>Nada coincide. Prueba con menos letras.</translation>
    </message>
</context>
<context>
    <name>matchbook::PeopleField</name>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Names, with commas between</source>
        <translation>Nombres, separados por comas</translation>
    </message>
    <message>
        <source>Nobody is called “%1” here</source>
        <translation>Nadie se llama “%1” aquí</translation>
    </message>
    <message>
        <source>Several people match. Is this the one?</source>
        <translation>Hay varias personas así. ¿Es esta?</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir a %1</translation>
    </message>
</context>
<context>
    <name>matchbook::PeriodField</name>
    <message>
        <source>%1, unit</source>
        <translation>%1, unidad</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
</context>
<context>
    <name>matchbook::PersonField</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add %1 to your contacts?</source>
        <translation>¿Añadir a %1 a tus contactos?</translation>
    </message>
    <message>
        <source>Nobody here has this name yet.</source>
        <translation>Nadie tiene este nombre aquí todavía.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>matchbook::PhaseStrip</name>
    <message>
        <source>The foundation</source>
        <translation>La base</translation>
    </message>
    <message>
        <source>Close to home</source>
        <translation>Cerca de casa</translation>
    </message>
    <message>
        <source>A wider circle</source>
        <translation>Un círculo más amplio</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Phase %1</source>
        <translation>Fase %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>, now</source>
        <translation>, ahora</translation>
    </message>
</context>
<context>
    <name>matchbook::PlanView</name>
    <message>
        <source>Introductions</source>
        <translation>Tus presentaciones</translation>
    </message>
    <message>
        <source>What to say and ask</source>
        <translation>Qué decir y preguntar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Applications are expected to go out on %1. The plan leads there.</source>
        <translation>Se prevé que las solicitudes se envíen el %1. El plan conduce hasta ahí.</translation>
    </message>
    <message>
        <source>Applications go out on %1. The plan leads there.</source>
        <translation>Las solicitudes se envían el %1. El plan conduce hasta ahí.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Save the season for your calendar</source>
        <translation>Guardar la temporada para tu calendario</translation>
    </message>
</context>
<context>
    <name>matchbook::PointRows</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Añadir un correo</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Añadir un teléfono</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Añadir un enlace</translation>
    </message>
    <message>
        <source>Label of the %1</source>
        <translation>Etiqueta del %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Use this %1 first</source>
        <translation>Usar primero este %1</translation>
    </message>
    <message>
        <source>Remove this %1</source>
        <translation>Quitar este %1</translation>
    </message>
</context>
<context>
    <name>matchbook::PortfolioCard</name>
    <message>
        <source>Kinds of mentor</source>
        <translation>Tipos de mentor</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Nobody you know fits yet</source>
        <translation>Nadie que conozcas encaja aún</translation>
    </message>
    <message>
        <source>Could be: %1</source>
        <translation>Podría ser: %1</translation>
    </message>
    <message>
        <source>Mentors: %1</source>
        <translation>Mentores: %1</translation>
    </message>
    <message>
        <source>Could become: %1</source>
        <translation>Podrían ser: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::ProblemList</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>Problemas en el archivo</translation>
    </message>
</context>
<context>
    <name>matchbook::ProfileSection</name>
    <message>
        <source>Program director</source>
        <translation>Director del programa</translation>
    </message>
    <message>
        <source>Department chair</source>
        <translation>Jefe de departamento</translation>
    </message>
    <message>
        <source>Embolization, health equity…</source>
        <translation>Embolización, equidad en salud…</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Based in the &amp;U.S.</source>
        <translation>Está en EE. &amp;UU.</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Other roles, now or before</source>
        <translation>Otros cargos, ahora o antes</translation>
    </message>
</context>
<context>
    <name>matchbook::ProgramDialog</name>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Edit the program</source>
        <translation>Editar el programa</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Añadir un programa</translation>
    </message>
    <message>
        <source>LMC, Lakeside</source>
        <translation>LMC, Lakeside</translation>
    </message>
    <message>
        <source>Integrated, ESIR</source>
        <translation>Integrada, ESIR</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>Otros nom&amp;bres</translation>
    </message>
    <message>
        <source>It is found by each of them, in a file as well. Commas between.</source>
        <translation>Se encuentra por cada uno de ellos, también en un archivo. Separados por comas.</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ciudad</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>Si&amp;gnal</source>
        <translation>Seña&amp;l</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>Solicit&amp;ud</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>Entrevi&amp;sta</translation>
    </message>
    <message>
        <source>Sponsors &amp;visas</source>
        <translation>Patrocina &amp;visas</translation>
    </message>
    <message>
        <source>Takes than&amp;k-you notes</source>
        <translation>Acepta notas de a&amp;gradecimiento</translation>
    </message>
    <message>
        <source>ACG&amp;ME ID</source>
        <translation>ID de &amp;ACGME</translation>
    </message>
    <message>
        <source>NRM&amp;P code</source>
        <translation>Códig&amp;o de NRMP</translation>
    </message>
    <message>
        <source>&amp;ERAS ID</source>
        <translation>&amp;ID de ERAS</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Sitio &amp;web</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>Case mi&amp;x</source>
        <translation>&amp;Tipo de casos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A program needs a name.</source>
        <translation>Un programa necesita un nombre.</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Track&amp;s</source>
        <translation>Modali&amp;dades</translation>
    </message>
</context>
<context>
    <name>matchbook::ProgramImportDialog</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Cambia: %1</translation>
    </message>
    <message>
        <source>Import programs</source>
        <translation>Importar programas</translation>
    </message>
    <message>
        <source>Which spreadsheet?</source>
        <translation>¿Qué hoja de cálculo?</translation>
    </message>
    <message>
        <source>Save your list of programs as CSV. Columns such as Program, City, State, ACGME ID, Signal, Status or Interview date are recognized, and nothing is added before you have seen it.</source>
        <translation>Guarda tu lista de programas como CSV. Se reconocen columnas como Program, City, State, ACGME ID, Signal, Status o Interview date, y no se añade nada antes de que lo hayas visto.</translation>
    </message>
    <message>
        <source>Programs of the file</source>
        <translation>Programas del archivo</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Elige una hoja de cálculo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>Nuevos: %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>Actualizados: %1</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>Sin cambios: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>Omitidos: %1</translation>
    </message>
    <message>
        <source>1 program added</source>
        <translation>1 programa añadido</translation>
    </message>
    <message>
        <source>%1 programs added</source>
        <translation>%1 programas añadidos</translation>
    </message>
</context>
<context>
    <name>matchbook::ProgramList</name>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
</context>
<context>
    <name>matchbook::ProgramPage</name>
    <message>
        <source>last contact %1</source>
        <translation>último contacto %1</translation>
    </message>
    <message>
        <source>Core circle</source>
        <translation>Mentor principal</translation>
    </message>
    <message>
        <source>Program director</source>
        <translation>Director del programa</translation>
    </message>
    <message>
        <source>Letters assigned</source>
        <translation>Cartas asignadas</translation>
    </message>
    <message>
        <source>Interviews and events there</source>
        <translation>Entrevistas y eventos allí</translation>
    </message>
    <message>
        <source>Favors</source>
        <translation>Favores</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca del programa</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Personas allí</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>también %1</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Añadir el día</translation>
    </message>
    <message>
        <source>You know nobody here yet. Whoever has a role at %1 stands here.</source>
        <translation>Aún no conoces a nadie aquí. Quien tenga un cargo en %1 aparece aquí.</translation>
    </message>
    <message>
        <source>%1 letter</source>
        <translation>Carta: %1</translation>
    </message>
    <message>
        <source>Edit the letter by %1</source>
        <translation>Editar la carta de %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>ACGME ID</source>
        <translation>ID de ACGME</translation>
    </message>
    <message>
        <source>NRMP code</source>
        <translation>Código de NRMP</translation>
    </message>
    <message>
        <source>ERAS ID</source>
        <translation>ID de ERAS</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Case mix</source>
        <translation>Tipo de casos</translation>
    </message>
    <message>
        <source>Sponsors visas</source>
        <translation>Patrocina visas</translation>
    </message>
    <message>
        <source>Thank-you notes</source>
        <translation>Notas de agradecimiento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Unir con otro…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Which record is the same program?</source>
        <translation>¿Qué registro es el mismo programa?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Its people, letters, events and favors come here, and its name stays as another name. It can be undone.</source>
        <translation>Sus personas, cartas, eventos y favores pasan aquí, y su nombre queda como otro nombre. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>%1 and %2 are one now</source>
        <translation>%1 y %2 ahora son uno</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminado: %1</translation>
    </message>
</context>
<context>
    <name>matchbook::ProgramsView</name>
    <message>
        <source>No program fits. Take a filter away.</source>
        <translation>Ningún programa coincide. Quita un filtro.</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>Nuevo programa</translation>
    </message>
    <message>
        <source>Import programs</source>
        <translation>Importar programas</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>How many signals your season gives</source>
        <translation>Cuántas señales da tu temporada</translation>
    </message>
    <message>
        <source>Search programs</source>
        <translation>Buscar programas</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Where you apply</source>
        <translation>Dónde solicitas</translation>
    </message>
    <message>
        <source>Import your list of programs from a spreadsheet, or add one. Each shows whom you know there, the signal you gave, and where the application stands.</source>
        <translation>Importa tu lista de programas desde una hoja de cálculo o añade uno. Cada uno muestra a quién conoces allí, la señal que diste y cómo va la solicitud.</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importar una hoja de cálculo…</translation>
    </message>
    <message>
        <source>Add a program</source>
        <translation>Añadir un programa</translation>
    </message>
    <message>
        <source>Signals: %1</source>
        <translation>Señales: %1</translation>
    </message>
    <message>
        <source>Signals: %1, too many</source>
        <translation>Señales: %1, demasiadas</translation>
    </message>
</context>
<context>
    <name>matchbook::ProjectDialog</name>
    <message>
        <source>Edit the project</source>
        <translation>Editar el proyecto</translation>
    </message>
    <message>
        <source>Add a project</source>
        <translation>Añadir un proyecto</translation>
    </message>
    <message>
        <source>UFE registry, case report…</source>
        <translation>Registro de UFE, caso clínico…</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Añadir un día</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>Vence…</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;How it stands</source>
        <translation>Có&amp;mo va</translation>
    </message>
    <message>
        <source>&amp;Mentors</source>
        <translation>M&amp;entores</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>Próximo &amp;paso</translation>
    </message>
    <message>
        <source>Sta&amp;rted</source>
        <translation>&amp;Comienzo</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Hours a &amp;week</source>
        <translation>&amp;Horas por semana</translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation>Qué &amp;salió de ahí</translation>
    </message>
    <message>
        <source>An abstract, a poster, a citation: one on each line.</source>
        <translation>Un abstract, un póster, una cita: uno por línea.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Becomes a task of the first mentor.</source>
        <translation>Se vuelve una tarea con el primer mentor.</translation>
    </message>
    <message>
        <source>Open already: %1.</source>
        <translation>Ya abierto: %1.</translation>
    </message>
    <message>
        <source>A project needs a title.</source>
        <translation>Un proyecto necesita un título.</translation>
    </message>
    <message>
        <source>Saved the project “%1”</source>
        <translation>Proyecto guardado: “%1”</translation>
    </message>
    <message>
        <source>Deleted the project “%1”</source>
        <translation>Proyecto eliminado: “%1”</translation>
    </message>
    <message>
        <source>For ERAS…</source>
        <translation>Para ERAS…</translation>
    </message>
</context>
<context>
    <name>matchbook::ProjectsCard</name>
    <message>
        <source>Projects together</source>
        <translation>Proyectos en común</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>No project together yet.</source>
        <translation>Aún no hay proyecto en común.</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Log an update on %1</source>
        <translation>Anotar novedades sobre %1</translation>
    </message>
</context>
<context>
    <name>matchbook::PutOffDialog</name>
    <message>
        <source>Put off on %1</source>
        <translation>Pospuesto el %1</translation>
    </message>
    <message>
        <source>Never again, since %1</source>
        <translation>Nunca más, desde el %1</translation>
    </message>
    <message>
        <source>Never again for %1, since %2</source>
        <translation>Nunca más para %1, desde el %2</translation>
    </message>
    <message>
        <source>Off for everybody, since %1</source>
        <translation>Desactivado para todos, desde el %1</translation>
    </message>
    <message>
        <source>Dismissed on %1</source>
        <translation>Descartado el %1</translation>
    </message>
    <message>
        <source>back on %1</source>
        <translation>vuelve el %1</translation>
    </message>
    <message>
        <source>Put off and dismissed</source>
        <translation>Pospuestos y descartados</translation>
    </message>
    <message>
        <source>Nothing is put off</source>
        <translation>No hay nada pospuesto</translation>
    </message>
    <message>
        <source>Reminders that you snooze or dismiss stand here.</source>
        <translation>Aquí quedan los recordatorios que pospones o descartas.</translation>
    </message>
    <message>
        <source>These reminders are not shown. You can bring each of them back.</source>
        <translation>Estos recordatorios no se muestran. Puedes recuperar cada uno.</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Back again: %1</source>
        <translation>De vuelta: %1</translation>
    </message>
</context>
<context>
    <name>matchbook::QuickLogDialog</name>
    <message>
        <source>Log a contact</source>
        <translation>Anotar una interacción</translation>
    </message>
    <message>
        <source>Done and log</source>
        <translation>Hecho y anotar</translation>
    </message>
    <message>
        <source>I wait for an &amp;answer</source>
        <translation>Espero una &amp;respuesta</translation>
    </message>
    <message>
        <source>What it was about, in one line</source>
        <translation>De qué se trató, en una línea</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Có&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Sentido</translation>
    </message>
    <message>
        <source>A&amp;t</source>
        <translation>&amp;Evento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Done and logged: %1</source>
        <translation>Hecho y anotado: %1</translation>
    </message>
    <message>
        <source>Logged: in touch with %1</source>
        <translation>Interacción anotada con %1</translation>
    </message>
    <message>
        <source>Logged: in touch with %1 and %2 more</source>
        <translation>Interacción anotada con %1 y %2 más</translation>
    </message>
    <message>
        <source>Who was it?</source>
        <translation>¿Quién fue?</translation>
    </message>
    <message>
        <source>Log an update</source>
        <translation>Anotar novedades</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>%1 reminders done and logged</source>
        <translation>Recordatorios hechos y anotados: %1</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Fecha</translation>
    </message>
</context>
<context>
    <name>matchbook::ReachCard</name>
    <message>
        <source>How to reach them</source>
        <translation>Cómo contactar</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>Mostrar más (%1)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <translation>Abrir en %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Change the e-mail</source>
        <translation>Cambiar el correo</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Añadir un correo</translation>
    </message>
    <message>
        <source>Saved the e-mail</source>
        <translation>Correo guardado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Change the phone number</source>
        <translation>Cambiar el teléfono</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Cambiar el enlace</translation>
    </message>
    <message>
        <source>Saved the phone number</source>
        <translation>Teléfono guardado</translation>
    </message>
    <message>
        <source>Saved the link</source>
        <translation>Enlace guardado</translation>
    </message>
</context>
<context>
    <name>matchbook::ReachSection</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>Corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Telé&amp;fono</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>Enla&amp;ces</translation>
    </message>
</context>
<context>
    <name>matchbook::ReadinessCard</name>
    <message>
        <source>How far you are</source>
        <translation>Cuánto has avanzado</translation>
    </message>
    <message>
        <source>What the guides count before applications go out. Point at a line to see which one asks for it.</source>
        <translation>Lo que cuentan las guías antes de enviar las solicitudes. Pasa el puntero por una línea para ver cuál lo pide.</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>se pide: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>%1: %2. Show the people</source>
        <translation>%1: %2. Mostrar las personas</translation>
    </message>
</context>
<context>
    <name>matchbook::ReadinessView</name>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Contacts by month</source>
        <translation>Interacciones por mes</translation>
    </message>
    <message>
        <source>Log what you write and say, and the months fill with it.</source>
        <translation>Anota lo que escribes y dices, y los meses se llenan.</translation>
    </message>
    <message>
        <source>Updates to mentors</source>
        <translation>Novedades a mentores</translation>
    </message>
    <message>
        <source>Mark who is a mentor, and this shows who has heard from you lately.</source>
        <translation>Marca quién es mentor, y esto muestra quién supo de ti últimamente.</translation>
    </message>
    <message>
        <source>Kinds of mentor</source>
        <translation>Tipos de mentor</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Add a letter on the page of who might write one, and this shows how far it is.</source>
        <translation>Añade una carta en la página de quien podría escribirla, y esto muestra cómo va.</translation>
    </message>
    <message>
        <source>1 of %1 targets is met.</source>
        <translation>Objetivos cumplidos: 1 de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 targets are met.</source>
        <translation>Objetivos cumplidos: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 Applications are expected to go out on %2.</source>
        <translation>%1 Se prevé que las solicitudes se envíen el %2.</translation>
    </message>
    <message>
        <source>%1 Applications go out on %2.</source>
        <translation>%1 Las solicitudes se envían el %2.</translation>
    </message>
    <message>
        <source>Say on a mentor’s page which kind they are, and this shows which are missing.</source>
        <translation>Di en la página de un mentor de qué tipo es, y esto muestra cuáles faltan.</translation>
    </message>
</context>
<context>
    <name>matchbook::ReasonDialog</name>
    <message>
        <source>Why not take this advice?</source>
        <translation>¿Por qué no seguir este consejo?</translation>
    </message>
    <message>
        <source>Why close it?</source>
        <translation>¿Por qué cerrarlo?</translation>
    </message>
    <message>
        <source>I &amp;decided against it</source>
        <translation>&amp;Decidí no hacerlo</translation>
    </message>
    <message>
        <source>It is &amp;no longer needed</source>
        <translation>Ya &amp;no hace falta</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>They may ask. One sentence that you could say to them.</source>
        <translation>Quizá pregunte. Una frase que podrías decirle.</translation>
    </message>
    <message>
        <source>For yourself, if you like.</source>
        <translation>Para ti, si quieres.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarlo</translation>
    </message>
</context>
<context>
    <name>matchbook::RecordDialog</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>matchbook::ReminderDialog</name>
    <message>
        <source>What is due</source>
        <translation>Lo pendiente</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>This comes up by itself when something is.</source>
        <translation>Esto aparece por sí solo cuando hay algo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>All that was due is done. Well kept up!</source>
        <translation>Todo lo pendiente está hecho. Bien llevado.</translation>
    </message>
    <message>
        <source>While Matchbook was closed, from %1, %2 on: %3 came up.</source>
        <translation>Mientras Matchbook estuvo cerrado, desde el %1, %2: aparecieron %3.</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>Última comprobación: %1.</translation>
    </message>
    <message>
        <source>Reminders rest</source>
        <translation>Los recordatorios descansan</translation>
    </message>
    <message>
        <source>What is due meanwhile comes up once the pause is over.</source>
        <translation>Lo que venza mientras tanto aparecerá cuando termine la pausa.</translation>
    </message>
</context>
<context>
    <name>matchbook::RemindersPage</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Pause until</source>
        <translation>Pausa hasta</translation>
    </message>
    <message>
        <source>&amp;Resume now</source>
        <translation>&amp;Reanudar ahora</translation>
    </message>
    <message>
        <source>Remind me once a day &amp;at</source>
        <translation>Recordarme una vez al día &amp;a las</translation>
    </message>
    <message>
        <source>My &amp;day starts at</source>
        <translation>Mi &amp;día empieza a las</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Silencio desde</translation>
    </message>
    <message>
        <source>Quiet &amp;until</source>
        <translation>Silencio &amp;hasta</translation>
    </message>
    <message>
        <source>What you do before your day starts counts for the day before, as on a night shift. In quiet hours nothing comes up; the same time twice means that there are none.</source>
        <translation>Lo que haces antes de que empiece tu día cuenta para el día anterior, como en una guardia nocturna. En las horas de silencio no aparece nada; dos veces la misma hora significa que no hay ninguna.</translation>
    </message>
    <message>
        <source>&amp;Pause all reminders until</source>
        <translation>&amp;Pausar los recordatorios hasta</translation>
    </message>
    <message>
        <source>For a &amp;week</source>
        <translation>&amp;Una semana</translation>
    </message>
    <message>
        <source>Until after %1</source>
        <translation>Hasta después de %1</translation>
    </message>
    <message>
        <source>Offer to review the wee&amp;k on</source>
        <translation>Proponer revisar la se&amp;mana el</translation>
    </message>
</context>
<context>
    <name>matchbook::RestoreDialog</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Everything here becomes as it was on %1.</source>
        <translation>Todo aquí queda como estaba el %1.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>What you have now is not lost: it is kept in a file beside the store, and you are told its name.</source>
        <translation>Lo que tienes ahora no se pierde: se guarda en un archivo junto al archivo de datos, y se te dice su nombre.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>&amp;Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>La copia de seguridad no se restauró</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>¿Qué copia de seguridad?</translation>
    </message>
    <message>
        <source>Backups (*.backup);;All files (*)</source>
        <translation>Copias de seguridad (*.backup);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>matchbook::ReviewCard</name>
    <message>
        <source>Review the week</source>
        <translation>Revisar la semana</translation>
    </message>
    <message>
        <source>Look once at what is open, and decide what comes next.</source>
        <translation>Mira una vez lo que está abierto y decide qué sigue.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The week is reviewed</source>
        <translation>Semana revisada</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 con retraso</translation>
    </message>
    <message>
        <source>%1 waiting on others</source>
        <translation>%1 a la espera de otros</translation>
    </message>
    <message>
        <source>%1 with no next step</source>
        <translation>%1 sin próximo paso</translation>
    </message>
    <message>
        <source>%1 perhaps out of date</source>
        <translation>%1 quizá sin actualizar</translation>
    </message>
    <message>
        <source>The next review is on %1</source>
        <translation>La próxima revisión es el %1</translation>
    </message>
</context>
<context>
    <name>matchbook::RhythmSection</name>
    <message>
        <source>Time between updates</source>
        <translation>Tiempo entre novedades</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Sin pausa</translation>
    </message>
    <message>
        <source>Reminders paused until</source>
        <translation>Recordatorios en pausa hasta</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>An update is due</source>
        <translation>Tocan novedades</translation>
    </message>
    <message>
        <source>Counted from your last message or talk. It holds for this person alone.</source>
        <translation>Cuenta desde tu último mensaje o charla. Vale solo para esta persona.</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>según la regla</translation>
    </message>
    <message>
        <source>after</source>
        <translation>tras</translation>
    </message>
    <message>
        <source>Every %1</source>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>En pausa hasta el %1</translation>
    </message>
</context>
<context>
    <name>matchbook::RoleRows</name>
    <message>
        <source>Add a role</source>
        <translation>Añadir un cargo</translation>
    </message>
    <message>
        <source>Fellow</source>
        <translation>Fellow</translation>
    </message>
    <message>
        <source>From…</source>
        <translation>Desde…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Hasta…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Quitar este cargo</translation>
    </message>
</context>
<context>
    <name>matchbook::RuleList</name>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>matchbook::RulePage</name>
    <message>
        <source>Open now: %1</source>
        <translation>Abiertos ahora: %1</translation>
    </message>
    <message>
        <source>Nothing is open from it now. You answered it last on %1.</source>
        <translation>Ahora no tiene nada abierto. Respondiste por última vez el %1.</translation>
    </message>
    <message>
        <source>Nothing is open from it now.</source>
        <translation>Ahora no tiene nada abierto.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>It looks at texts while you write them.</source>
        <translation>Revisa los textos mientras los escribes.</translation>
    </message>
    <message>
        <source>This one protects you and others. It cannot be turned off; you can set single findings aside.</source>
        <translation>Esta te protege a ti y a otros. No se puede desactivar; sí puedes apartar hallazgos sueltos.</translation>
    </message>
    <message>
        <source>applies to you</source>
        <translation>se te aplica</translation>
    </message>
</context>
<context>
    <name>matchbook::Run</name>
    <message>
        <source>The backup is restored</source>
        <translation>La copia de seguridad está restaurada</translation>
    </message>
    <message>
        <source>What you had before is kept in this file. Delete it when you are sure that you need nothing of it.</source>
        <translation>Lo que tenías antes se guarda en este archivo. Elimínalo cuando sepas que no necesitas nada de él.</translation>
    </message>
</context>
<context>
    <name>matchbook::SampleBar</name>
    <message>
        <source>These people do not exist. They are in a store of their own, apart from yours.</source>
        <translation>Estas personas no existen. Están en un archivo de datos aparte del tuyo.</translation>
    </message>
    <message>
        <source>Open my own</source>
        <translation>Abrir el mío</translation>
    </message>
</context>
<context>
    <name>matchbook::SavedViewsMenu</name>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Keeps the search, the filters and the order. A view of the same name is replaced.</source>
        <translation>Conserva la búsqueda, los filtros y el orden. Una vista con el mismo nombre se reemplaza.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Vista guardada: “%1”</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renombrar la vista</translation>
    </message>
    <message>
        <source>Renamed the view “%1”</source>
        <translation>Vista renombrada: “%1”</translation>
    </message>
    <message>
        <source>Deleted the view “%1”</source>
        <translation>Vista eliminada: “%1”</translation>
    </message>
    <message>
        <source>Search, filter or sort first to save a view</source>
        <translation>Busca, filtra u ordena antes de guardar una vista</translation>
    </message>
</context>
<context>
    <name>matchbook::ScriptsDialog</name>
    <message>
        <source>What to say and ask</source>
        <translation>Qué decir y preguntar</translation>
    </message>
    <message>
        <source>&amp;Words for</source>
        <translation>&amp;Momento</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Change it as you like: it is yours, and is not kept here.</source>
        <translation>Cámbialo como quieras: es tuyo y no se guarda aquí.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>matchbook::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>matchbook::SeasonCard</name>
    <message>
        <source>Season %1</source>
        <translation>Temporada %1</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>matchbook::SeasonDialog</name>
    <message>
        <source>Until the official dates are out, Matchbook goes by those of earlier years. Set a day here once you know it.</source>
        <translation>Hasta que salgan las fechas oficiales, Matchbook se guía por las de años anteriores. Fija aquí un día cuando lo sepas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Dates saved</source>
        <translation>Fechas guardadas</translation>
    </message>
    <message>
        <source>Your season</source>
        <translation>Tu temporada</translation>
    </message>
</context>
<context>
    <name>matchbook::SeasonFields</name>
    <message>
        <source>Set the day</source>
        <translation>Fijar el día</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Prevista: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Gold signals</source>
        <translation>Señales de oro</translation>
    </message>
    <message>
        <source>Silver signals</source>
        <translation>Señales de plata</translation>
    </message>
    <message>
        <source>How many you may give; they change from year to year.</source>
        <translation>Cuántas puedes dar; cambian de un año a otro.</translation>
    </message>
    <message>
        <source>“%1” on %2 would come after “%3” on %4.</source>
        <translation>“%1” (%2) quedaría después de “%3” (%4).</translation>
    </message>
</context>
<context>
    <name>matchbook::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Presentarte</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>Ajustes guardados</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
</context>
<context>
    <name>matchbook::ShortcutSheet</name>
    <message>
        <source>In Today</source>
        <translation>En Hoy</translation>
    </message>
    <message>
        <source>In “What is due”</source>
        <translation>En “Lo pendiente”</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>At a conference</source>
        <translation>En un congreso</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Add, and empty the line</source>
        <translation>Añadir y vaciar la línea</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Retroceso</translation>
    </message>
    <message>
        <source>Take the last chip away</source>
        <translation>Quitar la última etiqueta</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Log, in the list of people met</source>
        <translation>Anotar, en la lista de personas</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>E-mail, in this list</source>
        <translation>Correo, en esta lista</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Open, in this list</source>
        <translation>Abrir, en esta lista</translation>
    </message>
    <message>
        <source>In lists and on boards</source>
        <translation>En listas y tableros</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete, in Contacts</source>
        <translation>Eliminar, en Contactos</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with a row</source>
        <translation>Qué se puede hacer con una fila</translation>
    </message>
    <message>
        <source>Ctrl+Shift+←/→</source>
        <translation>Ctrl+Shift+←/→</translation>
    </message>
    <message>
        <source>Move a card</source>
        <translation>Mover una tarjeta</translation>
    </message>
</context>
<context>
    <name>matchbook::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
</context>
<context>
    <name>matchbook::SidebarItem</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n pendiente</numerusform>
            <numerusform>%1, %n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::SnoozeMenu</name>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>En 3 días</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Próximo lunes</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>En dos semanas</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Después de %1</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>&amp;Pick a date…</source>
        <translation>&amp;Elegir fecha…</translation>
    </message>
    <message>
        <source>When should it come back?</source>
        <translation>¿Cuándo debe volver?</translation>
    </message>
    <message>
        <source>Day to be reminded on</source>
        <translation>Día del recordatorio</translation>
    </message>
    <message>
        <source>Remind me then</source>
        <translation>Posponer hasta ese día</translation>
    </message>
</context>
<context>
    <name>matchbook::SponsorPanel</name>
    <message>
        <source>The chosen person</source>
        <translation>La persona elegida</translation>
    </message>
    <message>
        <source>Choose a card to see how ready they are to speak for you, what they did, and what would come next.</source>
        <translation>Elige una tarjeta para ver si puede hablar en tu favor, qué hizo y qué vendría después.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Note what they did</source>
        <translation>Anotar lo que hizo</translation>
    </message>
    <message>
        <source>What they did as a sponsor</source>
        <translation>Lo que hizo como patrocinador</translation>
    </message>
    <message>
        <source>Nothing is noted: a call to a program, an invitation to write together.</source>
        <translation>No hay nada anotado: una llamada a un programa, una invitación a escribir en común.</translation>
    </message>
    <message>
        <source>Mark active</source>
        <translation>Marcar activo</translation>
    </message>
    <message>
        <source>How ready they are to speak for you</source>
        <translation>Si puede hablar en tu favor</translation>
    </message>
    <message>
        <source>Counted from what you logged; it rates nobody. %1</source>
        <translation>Contado a partir de lo que anotaste; no califica a nadie. %1</translation>
    </message>
</context>
<context>
    <name>matchbook::SponsorshipView</name>
    <message>
        <source>Sponsorship</source>
        <translation>Patrocinio</translation>
    </message>
    <message>
        <source>Nobody on the way yet</source>
        <translation>Aún nadie en camino</translation>
    </message>
    <message>
        <source>A mentor advises you; a sponsor puts a good name in for you. Who saw your work and would do that?</source>
        <translation>Un mentor te aconseja; un patrocinador pone su buen nombre por ti. ¿Quién vio tu trabajo y lo haría?</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Who introduced whom</source>
        <translation>Quién presentó a quién</translation>
    </message>
    <message>
        <source>A mentor advises you. A sponsor acts: calls a program, writes with you, names you.</source>
        <translation>Un mentor te aconseja. Un patrocinador actúa: llama a un programa, escribe contigo, te nombra.</translation>
    </message>
    <message>
        <source>Who may become a sponsor?</source>
        <translation>¿Quién podría ser patrocinador?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>matchbook::StandingCard</name>
    <message>
        <source>Where you stand</source>
        <translation>En qué punto estás</translation>
    </message>
    <message>
        <source>Counted from what you logged. These four make somebody ready to speak for you; they rate nobody.</source>
        <translation>Contado a partir de lo que anotaste. Con estos cuatro, alguien puede hablar en tu favor; no califican a nadie.</translation>
    </message>
</context>
<context>
    <name>matchbook::StepBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>matchbook::SummaryDialog</name>
    <message>
        <source>Mentor summary</source>
        <translation>Resumen de mentores</translation>
    </message>
    <message>
        <source>Your mentors, letters and next steps on a few pages, as of today.</source>
        <translation>Tus mentores, cartas y próximos pasos en unas páginas, a día de hoy.</translation>
    </message>
    <message>
        <source>For &amp;me</source>
        <translation>Para &amp;mí</translation>
    </message>
    <message>
        <source>For my &amp;adviser</source>
        <translation>Para mi &amp;asesor</translation>
    </message>
    <message>
        <source>Who reads it?</source>
        <translation>¿Quién lo lee?</translation>
    </message>
    <message>
        <source>Left out: notes of every kind, why advice was not followed, who is paused, hopes for a sponsorship, and letter IDs.</source>
        <translation>Se omiten: notas de todo tipo, por qué no se siguió un consejo, quién está en pausa, esperanzas de patrocinio e ID de cartas.</translation>
    </message>
    <message>
        <source>Everything is in it, your private notes too. Keep it to yourself.</source>
        <translation>Está todo, también tus notas privadas. Guárdalo para ti.</translation>
    </message>
    <message>
        <source>Summary saved to %1</source>
        <translation>Resumen guardado en %1</translation>
    </message>
    <message>
        <source>&amp;Below each other</source>
        <translation>Uno de&amp;bajo del otro</translation>
    </message>
    <message>
        <source>A &amp;page for each mentor</source>
        <translation>Una &amp;página para cada mentor</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentores</translation>
    </message>
</context>
<context>
    <name>matchbook::SummaryPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>matchbook::TakeBackDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>matchbook::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Nothing logged yet. Log each talk and e-mail: reminders count from them.</source>
        <translation>Aún no hay nada anotado. Anota cada charla y correo: los recordatorios cuentan desde ahí.</translation>
    </message>
    <message>
        <source>Show earlier (%1)</source>
        <translation>Mostrar anteriores (%1)</translation>
    </message>
    <message>
        <source>Delete the entry of %1</source>
        <translation>Eliminar la interacción del %1</translation>
    </message>
    <message>
        <source>Deleted the entry</source>
        <translation>Interacción eliminada</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Promises and advice</source>
        <translation>Promesas y consejos</translation>
    </message>
    <message>
        <source>Favors</source>
        <translation>Favores</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Log a contact of today</source>
        <translation>Anotar una interacción de hoy</translation>
    </message>
    <message>
        <source>In touch today? Say what about, then Enter</source>
        <translation>¿Interacción hoy? Di de qué, y Enter</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>Buscar en la cronología</translation>
    </message>
    <message>
        <source>Nothing here has that.</source>
        <translation>Nada aquí coincide.</translation>
    </message>
    <message>
        <source>Edit the entry of %1</source>
        <translation>Editar la entrada del %1</translation>
    </message>
    <message>
        <source>Logged: in touch with %1</source>
        <translation>Interacción anotada con %1</translation>
    </message>
</context>
<context>
    <name>matchbook::TodayHeader</name>
    <message>
        <source>%1 overdue, %2 due now</source>
        <translation>%1 con retraso, %2 para hoy</translation>
    </message>
    <message>
        <source>%1 overdue, nothing else due now</source>
        <translation>%1 con retraso, nada más para hoy</translation>
    </message>
    <message>
        <source>%1 due now, nothing overdue</source>
        <translation>%1 para hoy, nada con retraso</translation>
    </message>
    <message>
        <source>Nothing is due now</source>
        <translation>Nada para hoy</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Reanudar ahora</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>the day at the top of Today</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Reminders rest until %1</source>
        <translation>Recordatorios en pausa hasta el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>event, when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, expected; not yet confirmed</source>
        <translation>%1: fecha prevista, aún sin confirmar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ERAS opens, in 5 days</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>matchbook::TodayModel</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Próximos 7 días</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>A la espera de otros</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Hechos hoy</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>matchbook::TodayView</name>
    <message>
        <source>What to do today</source>
        <translation>Qué hacer hoy</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Anotar una interacción</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Shift ↑↓</source>
        <translation>Shift ↑↓</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleccionar varios</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what one can do, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next is “%1”, on %2.</source>
        <translation>Lo siguiente es “%1”, el %2.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Whom did you talk to lately?</source>
        <translation>¿Con quién hablaste últimamente?</translation>
    </message>
    <message>
        <source>You are up to date</source>
        <translation>Estás al día</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Terminar la pausa</translation>
    </message>
    <message>
        <source>Reminders rest until %1</source>
        <translation>Recordatorios en pausa hasta el %1</translation>
    </message>
    <message>
        <source>What comes due meanwhile will be here on that day.</source>
        <translation>Lo que venza entretanto estará aquí ese día.</translation>
    </message>
    <message>
        <source>You are up to date.</source>
        <translation>Estás al día.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>el %1</translation>
    </message>
    <message>
        <source>One comes back %1.</source>
        <translation>Uno vuelve %1.</translation>
    </message>
    <message>
        <source>%1 come back %2.</source>
        <translation>%1 vuelven %2.</translation>
    </message>
</context>
<context>
    <name>matchbook::TrashDialog</name>
    <message>
        <source>goes today</source>
        <translation>se borra hoy</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>queda 1 día</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>quedan %1 días</translation>
    </message>
    <message>
        <source>Interaction with %1</source>
        <translation>Interacción con %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Eliminado el %1</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>The Trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message numerus="yes">
        <source>What you delete stays here for %n days.</source>
        <translation>
            <numerusform>Lo que eliminas se queda aquí %n día.</numerusform>
            <numerusform>Lo que eliminas se queda aquí %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was deleted can be restored for %n days. After that it is gone for good.</source>
        <translation>
            <numerusform>Lo eliminado se puede restaurar durante %n día. Después desaparece para siempre.</numerusform>
            <numerusform>Lo eliminado se puede restaurar durante %n días. Después desaparece para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>Favor with %1</source>
        <translation>Favor con %1</translation>
    </message>
    <message>
        <source>Letter by %1</source>
        <translation>Carta de %1</translation>
    </message>
</context>
<context>
    <name>matchbook::Tray</name>
    <message>
        <source>&amp;Open Matchbook</source>
        <translation>&amp;Abrir Matchbook</translation>
    </message>
    <message>
        <source>&amp;Log a contact…</source>
        <translation>A&amp;notar una interacción…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Matchbook: nothing is due</source>
        <translation>Matchbook: nada pendiente</translation>
    </message>
    <message numerus="yes">
        <source>Matchbook: %n due</source>
        <translation>
            <numerusform>Matchbook: %n pendiente</numerusform>
            <numerusform>Matchbook: %n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>matchbook::WhoSection</name>
    <message>
        <source>MD, PhD</source>
        <translation>MD, PhD</translation>
    </message>
    <message>
        <source>Associate professor</source>
        <translation>Profesor asociado</translation>
    </message>
    <message>
        <source>Program director</source>
        <translation>Director del programa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>C&amp;redentials</source>
        <translation>C&amp;redenciales</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>Ro&amp;le there</source>
        <translation>Cargo a&amp;llí</translation>
    </message>
    <message>
        <source>Le&amp;vel</source>
        <translation>Ni&amp;vel</translation>
    </message>
</context>
<context>
    <name>matchbook::WhyDialog</name>
    <message>
        <source>Why am I seeing this?</source>
        <translation>¿Por qué veo esto?</translation>
    </message>
    <message>
        <source>This reminder is settled: nothing asks for it any more.</source>
        <translation>Este recordatorio está resuelto: ya nada lo pide.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What to say and ask</source>
        <translation>Qué decir y preguntar</translation>
    </message>
    <message>
        <source>What it looked at</source>
        <translation>Qué tuvo en cuenta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Asks from</source>
        <translation>Avisa desde</translation>
    </message>
    <message>
        <source>On time until</source>
        <translation>A tiempo hasta</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Hecho hoy</translation>
    </message>
    <message>
        <source>comes back on %1</source>
        <translation>vuelve el %1</translation>
    </message>
    <message>
        <source>does not come back</source>
        <translation>no vuelve</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>comes back on the day you choose, from %1 on</source>
        <translation>vuelve el día que elijas, a partir del %1</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>rests until something new happens</source>
        <translation>descansa hasta que pase algo nuevo</translation>
    </message>
    <message>
        <source>Never for this person</source>
        <translation>Nunca para esta persona</translation>
    </message>
    <message>
        <source>rests for good; Undo brings it back</source>
        <translation>descansa para siempre; Deshacer lo recupera</translation>
    </message>
    <message>
        <source>Rule turned off</source>
        <translation>Regla desactivada</translation>
    </message>
    <message>
        <source>rests for everybody until you turn it on in Guides</source>
        <translation>descansa para todos hasta que la actives en Guías</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
</context>
<context>
    <name>matchbook::WindowPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>&amp;Colors</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Matchbook speaks it from the next start on. What you send to others stays in English: drafts, and the summary of your mentors.</source>
        <translation>Se aplica al volver a iniciar Matchbook. Lo que envías a otros sigue en inglés: los borradores y el resumen de mentores.</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>Iniciar al &amp;entrar en mi sesión</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Iniciar al entrar en mi sesión</translation>
    </message>
    <message>
        <source>When it runs</source>
        <translation>Cuándo funciona</translation>
    </message>
    <message>
        <source>Reminders come while the program runs; what was missed is shown at the next start.</source>
        <translation>Los recordatorios llegan mientras el programa funciona; lo que se perdió se muestra al iniciar.</translation>
    </message>
    <message>
        <source>Reminders come while the program runs; what was missed is shown at the next start. This desktop has no tray.</source>
        <translation>Los recordatorios llegan mientras el programa funciona; lo que se perdió se muestra al iniciar. Este escritorio no tiene bandeja.</translation>
    </message>
</context>
<context>
    <name>matchbook::WishesCard</name>
    <message>
        <source>Whom you want to meet</source>
        <translation>A quién quieres conocer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Write before the conference</source>
        <translation>Escribir antes del congreso</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Ya se vieron</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>último contacto %1</translation>
    </message>
    <message>
        <source>Whom you want to meet: %1 of %2 met</source>
        <translation>A quién quieres conocer: ya viste a %1 de %2</translation>
    </message>
    <message>
        <source>A few names are enough: somebody who wrote a paper you read, a program director, a mentor you only know online.</source>
        <translation>Bastan unos pocos nombres: alguien cuyo artículo leíste, un director de programa, un mentor que solo conoces en línea.</translation>
    </message>
    <message>
        <source>Somebody you want to meet</source>
        <translation>Alguien a quien quieres conocer</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to those you want to meet</source>
        <translation>Añadir a quienes quieres conocer</translation>
    </message>
</context>
<context>
    <name>matchbook::YouPage</name>
    <message>
        <source>I am an &amp;international medical graduate</source>
        <translation>Me gradué en medicina en el extranjero (&amp;IMG)</translation>
    </message>
    <message>
        <source>Embolization, health equity…</source>
        <translation>Embolización, equidad en salud…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>Where you &amp;are</source>
        <translation>En qué et&amp;apa estás</translation>
    </message>
    <message>
        <source>Medical &amp;school</source>
        <translation>Facultad de &amp;medicina</translation>
    </message>
    <message>
        <source>&amp;Home institution</source>
        <translation>Institución de &amp;origen</translation>
    </message>
    <message>
        <source>In&amp;terests</source>
        <translation>In&amp;tereses</translation>
    </message>
    <message>
        <source>Does it have an IR &amp;division?</source>
        <translation>¿Tiene &amp;división de IR?</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Congresos</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Patrocinio</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
</context>
</TS>
