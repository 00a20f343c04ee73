/** Last names common enough to know that they are no first name. */

/** Lower case, accents kept off; names that are often first names too (Lee, Kim, James, Taylor, Jordan) are left out. */
export const COMMON_LAST_NAMES: ReadonlySet<string> = new Set(
  (
    'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson moore jackson white harris ' +
    'robinson walker wright hill flores nelson baker rivera campbell mitchell roberts gomez phillips evans turner diaz parker edwards collins stewart ' +
    'sanchez morris rogers reyes cook ortiz gutierrez bailey cooper peterson howard ramos cox ward richardson watson brooks chavez wood bennett mendoza ' +
    'ruiz hughes alvarez castillo sanders patel myers ross foster jimenez powell jenkins perry sullivan long fisher mcdonald ford wallace thompson ' +
    'murphy kelley hayes bryant herrera gibson mendez nguyen tran pham stephens tucker hunter hicks crawford kennedy burns gordon shaw holmes rice ' +
    'robertson hunt daniels palmer mills nichols grant knight ferguson stone hawkins dunn perkins hudson spencer gardner payne pierce berry arnold wagner ' +
    'willis weber schmidt schneider fischer meyer becker schulz hoffmann schaefer koch bauer richter klein schroeder neumann schwarz zimmermann braun ' +
    'krueger hofmann hartmann lange schmitt werner krause meier lehmann schmid schulze maier kohler herrmann koenig huber mayer kaiser fuchs scholz moeller ' +
    'muller mueller dubois dupont durand moreau lefebvre leroy roux bertrand morel fournier girard bonnet lambert fontaine rousseau mercier ' +
    'rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti costa silva santos oliveira souza pereira ferreira ' +
    'rodrigues almeida nascimento carvalho ribeiro gomes martins fernandez perez torres ramirez vasquez castro morales ortega delgado aguilar vega ' +
    'rojas navarro romero dominguez suarez molina kowalski nowak wisniewski ivanov petrov smirnov kuznetsov popov novak horvat nagy kovacs szabo papadopoulos ' +
    'andersson johansson karlsson nilsson eriksson larsson olsson hansen jensen nielsen pedersen christensen larsen sorensen rasmussen jorgensen olsen ' +
    'virtanen korhonen devries bakker visser smit meijer mulder jansen janssen peeters maes kumar singh sharma gupta verma reddy iyer nair khan hussain ' +
    'tanaka suzuki sato watanabe yamamoto nakamura kobayashi takahashi wang zhang liu huang zhao zhou chang yang obrien oconnor oneill mccarthy ' +
    'cohen levy mizrahi friedman goldberg rosenberg abadi yilmaz kaya demir celik sahin okafor adeyemi mensah osei mwangi kamau dlamini nkosi taylor doe'
  ).split(' '),
);
