/** Large cities of countries with several clocks, and cities so well known that their name alone tells the country. */

/** Country, state where one matters, and its zone where the state has several. Chosen by us among the largest; no list was copied. */
export const LARGE_CITIES = `
US AL: Birmingham, Montgomery, Huntsville, Mobile
US AK America/Anchorage: Anchorage, Fairbanks, Juneau
US AZ America/Phoenix: Phoenix, Tucson, Mesa, Scottsdale, Tempe, Chandler, Gilbert
US AR: Little Rock, Bentonville
US CA: Los Angeles, San Francisco, San Diego, San Jose, Sacramento, Oakland, Fresno, Palo Alto, Irvine, Long Beach, Mountain View
US CO: Denver, Boulder, Colorado Springs, Fort Collins, Aurora
US CT: Hartford, Stamford, New Haven, Bridgeport
US DC: Washington
US FL America/New_York: Miami, Orlando, Tampa, Jacksonville, Fort Lauderdale, Tallahassee, Saint Petersburg
US FL America/Chicago: Pensacola, Panama City
US GA: Atlanta, Savannah, Augusta
US HI: Honolulu
US ID America/Denver: Boise, Idaho Falls, Meridian
US IL: Chicago, Naperville, Springfield
US IN America/New_York: Indianapolis, Fort Wayne, South Bend, Bloomington
US IN America/Chicago: Evansville, Gary
US IA: Des Moines, Cedar Rapids
US KS America/Chicago: Wichita, Overland Park, Topeka
US KY America/New_York: Louisville, Lexington
US KY America/Chicago: Bowling Green
US LA: New Orleans, Baton Rouge
US MA: Boston, Cambridge, Worcester
US MD: Baltimore, Bethesda, Rockville
US MI America/New_York: Detroit, Grand Rapids, Ann Arbor, Lansing
US MN: Minneapolis, Saint Paul, Rochester
US MO: Kansas City, Saint Louis
US MS: Jackson, Gulfport
US NC: Charlotte, Raleigh, Durham, Greensboro
US NE America/Chicago: Omaha, Lincoln
US NJ: Newark, Jersey City, Princeton
US NM: Albuquerque, Santa Fe
US NV America/Los_Angeles: Las Vegas, Reno, Henderson
US NY: New York, New York City, NYC, Brooklyn, Manhattan, Buffalo, Albany
US OH: Columbus, Cleveland, Cincinnati, Dayton, Akron
US OK: Oklahoma City, Tulsa
US OR America/Los_Angeles: Portland, Eugene, Salem
US PA: Philadelphia, Pittsburgh, Harrisburg
US RI: Providence
US SC: Charleston, Greenville
US TN America/Chicago: Nashville, Memphis
US TN America/New_York: Knoxville, Chattanooga
US TX America/Chicago: Houston, Dallas, Austin, San Antonio, Fort Worth, Plano, Irving
US TX America/Denver: El Paso
US UT: Salt Lake City, Provo, Lehi
US VA: Richmond, Arlington, Virginia Beach, Norfolk, Reston
US WA: Seattle, Tacoma, Spokane, Bellevue, Redmond
US WI: Milwaukee, Madison
CA AB: Calgary, Edmonton
CA BC America/Vancouver: Vancouver, Victoria, Surrey, Burnaby, Kelowna
CA MB: Winnipeg
CA NL America/St_Johns: St. John's
CA NS: Halifax
CA ON America/Toronto: Toronto, Ottawa, Mississauga, Hamilton, London, Kitchener, Waterloo, Markham
CA QC: Montreal, Quebec, Quebec City, Laval, Gatineau
CA SK: Regina, Saskatoon
AU NSW: Sydney, Newcastle
AU VIC: Melbourne, Geelong
AU QLD: Brisbane, Gold Coast, Cairns, Townsville
AU WA: Perth
AU SA: Adelaide
AU TAS: Hobart
AU NT: Darwin
AU ACT: Canberra
BR SP: São Paulo, Campinas
BR RJ: Rio de Janeiro, Niterói
BR DF: Brasília
BR MG: Belo Horizonte
BR RS: Porto Alegre
BR PR: Curitiba
BR BA: Salvador
BR PE: Recife
BR CE: Fortaleza
BR AM America/Manaus: Manaus
BR MT: Cuiabá
MX - America/Mexico_City: Mexico City, Ciudad de México, CDMX, Guadalajara, Monterrey, Puebla, León, Querétaro
MX - America/Tijuana: Tijuana, Mexicali
MX - America/Cancun: Cancún, Playa del Carmen
MX - America/Ciudad_Juarez: Ciudad Juárez, Juárez
RU - Europe/Moscow: Moscow, Moskva, Saint Petersburg, Kazan
RU - Asia/Yekaterinburg: Yekaterinburg
RU - Asia/Novosibirsk: Novosibirsk
ID - Asia/Jakarta: Jakarta, Surabaya, Bandung, Medan
ID - Asia/Makassar: Denpasar, Makassar
ES - Europe/Madrid: Madrid, Barcelona, Valencia, Sevilla, Seville, Bilbao, Málaga, Zaragoza
ES - Atlantic/Canary: Las Palmas, Las Palmas de Gran Canaria, Santa Cruz de Tenerife
PT - Europe/Lisbon: Lisbon, Lisboa, Porto, Braga, Coimbra, Funchal
PT - Atlantic/Azores: Ponta Delgada
CL - America/Santiago: Santiago, Santiago de Chile, Valparaíso, Concepción
NZ - Pacific/Auckland: Auckland, Wellington, Christchurch
EC - America/Guayaquil: Quito, Guayaquil
GB - Europe/London: London, Manchester
FR - Europe/Paris: Paris, Lyon
DE - Europe/Berlin: Berlin, München, Munich, Hamburg, Köln, Cologne, Frankfurt, Frankfurt am Main, Stuttgart, Düsseldorf
CH - Europe/Zurich: Zürich, Zurich, Geneva
AT - Europe/Vienna: Wien, Vienna
NL - Europe/Amsterdam: Amsterdam, Rotterdam
IT - Europe/Rome: Milan, Milano, Rome, Roma
IE - Europe/Dublin: Dublin
SE - Europe/Stockholm: Stockholm
IN - Asia/Kolkata: Mumbai, Bangalore, Bengaluru, New Delhi, Delhi, Hyderabad, Chennai, Pune
JP - Asia/Tokyo: Tokyo, Osaka
SG - Asia/Singapore: Singapore
HK - Asia/Hong_Kong: Hong Kong
AE - Asia/Dubai: Dubai, Abu Dhabi
`;
