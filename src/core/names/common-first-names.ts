/** First names common enough to tell a first name from a last one; a name that is missing here is no less a name. */

/** Lower case, accents kept off. */
export const COMMON_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abby abigail adam adele adrian agnes ahmed aisha alan albert alex alexander alexandra alexis alfred ali alice alicia alina alison allison ' +
    'alma amanda amber amelia amir amit amy ana anastasia andre andrea andreas andrei andrew andy angel angela angelina anil anita anja anjali ann anna ' +
    'anne annette annie anthony antoine anton antonia antonio anya april ariel arjun arnold art arthur arturo asha ashley astrid audrey axel ayse barbara ' +
    'beatriz becky bella ben benjamin bernard bernd beth betty bianca bill billy birgit bjorn bob bobby brad brandon brenda brendan brent brett brian ' +
    'bridget brigitte brittany bruce bruno bryan caitlin camila camille carl carla carlos carmen carol carolina caroline caroline carolyn cassandra ' +
    'catherine cathy cecilia celine chad chantal charles charlie charlotte chen cheryl chloe chris christa christian christiane christina christine ' +
    'christoph christopher cindy claire clara claudia claus clement clifford cody colin connie connor constance corey courtney craig cristina crystal ' +
    'curtis cynthia dagmar daisy dale damien dan dana daniel daniela danielle danny daphne darren dave david dawn dean deborah debra deepak denis denise ' +
    'dennis derek detlef diana diane diego dieter dirk dmitri dominic dominique don donald donna dora doris dorothy doug douglas duncan dustin dylan ' +
    'earl ed eddie edgar edith edna eduardo edward edwin eileen elaine elena eleanor eli elisa elisabeth elizabeth elke ella ellen elsa emil emilia ' +
    'emilie emily emma enrique eric erica erik erika erin ernest esther ethan eugene eva evan evelyn fabian fabio farah fatima faye felix ferdinand ' +
    'fernanda fernando fiona flora florence florian frances francesca francesco francis francisco francois francoise frank franz fred frederic frederik ' +
    'fritz gabriel gabriela gabriele gail gary gavin gemma geoff george georgia gerald gerard gerd gerhard gina giorgio giovanni gisela giulia gloria ' +
    'gordon grace graham greg gregory greta guido guillaume gunter gustavo hana hannah hans harold harriet harry hassan heather hector heidi heike heinz ' +
    'helen helena helga helmut henri henry herbert hilary hiroshi holger holly hugh hugo ian ibrahim ignacio igor ilona ines inga ingrid irene irina iris ' +
    'isaac isabel isabella isabelle ivan ivana jack jackie jacob jacqueline jacques jaime jake james jamie jan jana jane janet janice jared jasmine jason ' +
    'javier jay jean jeff jeffrey jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy jo joachim joan joana joanna joanne joao joe ' +
    'joel joerg johan johann johanna john johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua joy joyce juan juana judith judy jules ' +
    'julia julian juliana julie juliette jurgen justin jutta kai karen karin karl karla karsten kate katharina katherine kathleen kathrin kathryn kathy ' +
    'katie katja katrin keith kelly ken kenneth kenji kerry kerstin kevin khalid kim kirsten klaus kristen kristin kristina kumiko kurt kyle lance lara larry ' +
    'lars laura lauren laurence laurent leah lee leila lena leo leon leonard leonardo leonie leslie leticia lewis liam lila lily linda lindsay lisa liz ' +
    'lloyd lola lorena lorenzo lori lothar louis louise luc luca lucas lucia lucie lucy luigi luis luisa luiz lukas luke lydia lynn mabel madeleine ' +
    'madison magdalena malik manfred manuel manuela marc marcel marcela marcelo marco marcos marcus margaret margarita margot maria mariana marianne marie ' +
    'marina mario marion marisa mark marko markus marlene marta martha martin martina martine marvin mary mateo mathias mathieu matt matteo matthew ' +
    'matthias maureen maurice max maximilian maya megan mehmet mei meike melanie melissa mercedes mia michael michaela michel michele michelle miguel mika ' +
    'mike mila milan mildred milena miranda miriam mohamed mohammed moises molly monica monika monique morgan moritz muhammad murat nadia nadine nancy naomi ' +
    'natalia natalie natasha nathalie nathan neha neil nelson nicholas nick nicola nicolas nicole nigel nikhil nikita nina noah noel nora norbert norma norman olaf olga oliver ' +
    'olivia olivier omar oscar otto owen pablo paige pam pamela paola paolo pascal pat patrice patricia patrick paul paula paulina paulo pauline pedro peggy ' +
    'penelope penny per pete peter petra phil philip philipp philippe phillip phoebe pia pierre pilar polly priya rachel rafael rahul rainer raj ralf ralph ' +
    'ramon randy raphael rashid raul ravi ray raymond rebecca regina reinhard rene renate rene ricardo richard rick rita rob robert roberta roberto robin ' +
    'rodney rodrigo roger roland rolf roman ron ronald rosa rosalie rosario rose rosemary ross roxanne roy ruben ruby rudolf russell ruth ryan sabine sabrina ' +
    'sally sam samantha samir samuel sandra sandy sanjay santiago sara sarah sascha saskia scott sean sebastian selina serge sergei sergio shane shannon sharon ' +
    'shaun sheila shelley sherry shirley siegfried silke silvia simon simona simone sofia sonia sonja sophia sophie stacey stacy stan stanley stefan stefanie ' +
    'stella stephan stephanie stephen steve steven stuart sue sunil susan susanne suzanne svenja sven sylvia sylvie tamara tanja tanya tara tatiana ted ' +
    'teresa terry theo theodore theresa therese thierry thomas thorsten tiffany till tim timothy tina tobias toby todd tom tomas tommy tony tracy travis trevor ' +
    'tricia tyler udo ulrich ulrike ursula ute uwe valentina valerie vanessa vera vernon veronica veronika vicky victor victoria vijay vikram vincent viola ' +
    'virginia vivian vladimir walter wanda warren wayne wei wendy werner wilhelm will william wolfgang xavier yasmin yolanda yosef yuki yusuf yvette yvonne ' +
    'zach zachary zara zoe zoltan'
  ).split(' '),
);
