/** How people say Indian, Chinese, Korean, Japanese and Vietnamese first names; Japanese ones are said with even stress: folded name, then the usual ways with the stressed syllable in capitals. Written by hand. */
export const ASIAN = `
  aditya ah-DIT-ya; aishwarya eye-SHWAR-ya; ananya uh-NUN-ya; anjali UN-juh-lee; aoi AH-oy; arjun AR-joon; chie CHEE-eh;
  daisuke DYE-skeh; deepak DEE-puk; dhruv DROOV; dinesh dih-NAYSH; divya DIV-ya; eiji AY-jee; ganesh guh-NAYSH; gurpreet GOOR-preet;
  harpreet HUR-preet; hoa HWAH; hye-jin HEH-jin; hyejin HEH-jin; hyun-woo HYUN-oo; hyunwoo HYUN-oo; jae-hyun JEH-hyun;
  jaspreet JUS-preet; ji-hoon JEE-hoon; ji-hye JEE-heh; jie JYEH; jihoon JEE-hoon; kaori KAH-oh-ree; kavya KAHV-ya; keiko KAY-koh;
  keisuke KAY-skeh; kosuke KOH-skeh; lakshmi LUKSH-mee; mahesh muh-HAYSH; manish muh-NEESH; meenakshi mee-NAHK-shee; min-jun MIN-joon;
  minjun MIN-joon; mukesh moo-KAYSH; natsuki NAHTS-kee; neha NAY-ha; nguyen NWIN/WIN; nikhil NIK-hil; phuc FOOK; pooja POO-ja;
  prakash pruh-KAHSH; priya PREE-ya; priyanka pree-YAHN-ka; qi CHEE; qian CHYEN; qiang CHYAHNG; qing CHING; quang KWAHNG;
  rajesh rah-JAYSH; rajiv rah-JEEV; rakesh rah-KAYSH; ramesh ruh-MAYSH; rie REE-eh; rohit ROH-hit; ryo RYOH; ryosuke RYOH-skeh;
  ryota RYOH-ta; sachin SUH-chin; sandeep sun-DEEP; seo-yeon SUH-yun; seoyeon SUH-yun; seung-ho SUNG-hoh; shreya SHRAY-a;
  shruti SHROO-tee; shunsuke SHOON-skeh; siddharth sid-DARTH; sneha SNAY-ha; sunita soo-NEE-ta; suresh soo-RAYSH; swati SWAH-tee;
  tejas TAY-juss; tetsuya TETS-ya; thuy TWEE; trang CHAHNG; trung CHOONG; tsuyoshi TSOO-yoh-shee; tuan TWAHN; vaishnavi VYSH-nuh-vee;
  varun VUH-roon; vishal vih-SHAHL; vivek vih-VAKE; vy VEE; xi SHEE; xia SHYAH; xiang SHYAHNG; xiao SHYOW; xiaoli SHYOW-lee;
  xiaoming SHYOW-ming; xin SHIN; xinyi SHIN-ee; xiu SHYOH; xue SHWEH; yifan EE-fahn; yogesh yoh-GAYSH; yosuke YOH-skeh; yuan YWEN;
  yusuke YOO-skeh; zhang JAHNG; zhao JOW; zheng JUNG
`;
