"""Given names that the census of 1990 lacks: modern, British, Irish and international ones, typed by us (Apache-2.0)."""

NAMES = {
    "f": """
Aaliyah Aanya Abla Adaeze Adaobi Adele Aditi Adriana Adwoa Afua Agnieszka Aguta Ai Aiko Aileen Aimée Aine Aisha
Aishwarya Aisling Aiysha Ajla Akiko Akua Alessandra Alessia Alexa Alexandria Alicja Alina Aliona Alma Alva Amal Amani
Amara Amaya Ambika Amelie Amina Aminata Amira Amna Amrita Amélie Ana Anahita Anastasia Anaïs Andrea Andreea Ane Aneta
Anfisa Ange Angelika Angelina Anika Anila Anita Anitta Anja Anjali Anna-Maria Annabel Annegret Anneke Anneliese Annika
Anoushka Antje Antonella Anushka Aoife Aparna Apinya Arabella Araminta Aretha Ariana Ariane Arianna Armita Arundhati
Arya Asha Ashanti Ashleigh Asia Asma Asmaa Astrid Asuka Athena Atsuko Audra Aung Aurelia Aurora Aurélie Ava Avery Aviva
Ayaan Ayana Ayelet Ayesha Ayla Aylin Ayumi Azadeh Azra Baljit Basma Bea Beata Beatrix Beatriz Bella Belén Benazir
Berenice Bethan Beyonce Beyoncé Bhavna Bianca Billie Birgit Birgitta Blanca Blessing Bláthnaid Bo-yeon Bożena Brigid
Brigitte Britt Bronagh Bronwen Bronwyn Brooklyn Brunhilde Bryony Buse Caitlyn Caitríona Camilla Caoimhe Cara Cardi Carla
Carlotta Carme Carmela Caro Cassandra Catalina Catarina Caterina Catriona Cecilia Celine Cerys Chandra Chantal Charlize
Charlotte Chiamaka Chiara Chidinma Chimamanda Chinwe Chioma Chiyo Chloé Chloë Christel Christelle Christiane Christine
Ciara Ciarán Claire Clara Clarisse Claudia Clementine Cleo Clodagh Clover Cléo Coco Coleen Constanze Cordelia Corinne
Cornelia Cosima Cressida Cristina Cynthia Cécile Céline Daenerys Dafne Dagmar Daisy Dakota Dalia Daniela Danielle Danuta
Daphne Daria Darya Dasha Deborah Dee Deepa Deepika Deirdre Delphine Demi Denisa Despina Devi Diana Dilma Dimitra Dina
Dinah Dipti Ditte Diya Dolores Domenica Dominika Dominique Donatella Dorota Dorothea Dua Dunja Désirée Ebba Ebele Ebony
Edie Efua Eileen Eilidh Eimear Eirlys Ekaterina Elaheh Eleanor Elena Eleni Elif Elin Elina Elisabeth Elisabetta Elise
Elodie Elsa Elspeth Elżbieta Eman Emer Emiko Emilia Emmanuelle Emmeline Emmy Emrata Enya Erika Erin Esi Esme Esmeralda
Esmé Esther Eszter Eugenie Eugénie Eva Evangeline Evelina Evgenia Evie Ewa Fabienne Fahmida Faith Farah Farida Fatema
Fatima Fatimah Fatma Fatou Fatoumata Fawzia Federica Feng Fereshteh Fernanda Ffion Fiadh Filippa Finola Fiona Fionnuala
Flavia Fleur Floella Flora Florence Folake Fran Franca Francesca Françoise Frederica Freja Freya Frida Frédérique
Gabriela Gabriella Gabrielle Gaia Gal Galina Gayle Geeta Geetha Gemma Genevieve Geneviève Georgia Georgie Georgina
Geraldine Gerda Germaine Ghislaine Gigi Giorgia Giovanna Gisela Gisele Giselle Githa Giulia Giuliana Goldie Golshifteh
Grainne Greta Gretchen Gro Gráinne Guadalupe Gudrun Guinevere Gulnara Gurinder Gwendoline Gwyneth Habiba Hadija Hadiza
Hafsa Hagit Haifa Hailey Haley Halima Halina Halle Hana Hanan Hanna Hannah Hanne Harriet Hatice Hattie Haya Hayley Heba
Hedda Hedwig Hege Heike Helene Helga Heloise Henrietta Hermione Hilda Hillary Hina Hind Hiroko Hodan Holly Huda Huma
Hyacinth Hélène Iben Ida Ieva Ifeoma Ikram Ilana Ildikó Ilhan Ilse Iman Imani Imelda Imogen Inaya India Indira Indra
Ines Inga Inge Ingeborg Ingrid Inna Inés Ioana Iphigenia Ira Iram Irena Irina Iris Irma Irmgard Irène Isa Isabeau Isabel
Isabella Isabelle Isadora Isha Isla Ismene Isobel Isolde Ivana Ivanka Iwona Izabela Izzy Jacinda Jada Jadwiga Jaimie
Jameela Jamila Jana Janelle Janina Jasmin Jasmine Jaswinder Jaya Jayne Jelena Jemima Jemma Jenna Jessica Jihan Jinan
Jing Jiyoung Joanna Joanne Jocasta Jodie Joely Johanna Jolanta Josefina Josie Joséphine Jovana Joyce Juanita Judit
Judith Julia Juliana Juliane Julie Juliet Juliette Julita Justyna Jutta Jyoti Kaia Kaitlyn Kaja Kajal Kamala Kamila
Kareena Karima Karin Karina Karishma Karolina Kasia Katalin Katarina Katarzyna Kateryna Kathleen Katja Katrin Katrina
Katya Kaur Kavita Kayla Kayleigh Keeley Keira Kelechi Kendall Keziah Khadeeja Khadija Khadijah Khloe Khloé Kiera Kiki
Kim Kinga Kira Kiran Kirsten Kirstie Kirsty Kitty Klara Klaudia Komal Konstanze Kourtney Krisztina Krystyna Ksenia
Kumari Kylie Laila Lakshmi Lalita Lamis Lana Lara Larisa Larissa Latifa Laure Lauren Layla Leanne Leena Leila Lena
Leonie Leonor Leonora Leticia Letizia Lia Liane Lidia Lieke Lien Liesbeth Liesel Lieve Ligia Liisa Lila Lilia Liliana
Lilith Lillian Lily Lin Lina Linnea Lisbeth Lise Lisette Liv Livia Liza Lizzie Lizzo Ljiljana Lola Lorde Loredana Lorena
Lorna Lotta Lotte Lottie Louisa Louise Lubna Lucia Luciana Lucie Lucinda Lucrezia Lucía Ludmila Luisa Luise Lulu Lupita
Lyudmila Maaike Mabel Madhuri Madina Mae Maeve Mafalda Magda Magdalena Maggie Maha Mahira Mahnaz Mahsa Maia Maimuna
Mairead Maisie Maja Makiko Malaika Malala Malgorzata Malia Malin Manal Mandy Manju Manon Mara Marcela Marcella Maren
Margaret Margarete Margarida Margarita Margaux Margherita Margot Margrethe Maria Maria-Theresa Mariam Mariama Marian
Mariana Marianna Marianne Marie-Claire Marie-Louise Marieke Mariela Marietta Marigold Marija Marika Mariko Marina Marine
Marion Marisa Marisol Marit Mariya Marleen Marlene Marta Martha Martina Mary-Kate Maryam Maryna Marysia Masako Masha
Mathilde Matilda Maud Maura Maxine May-Britt Maya Mayumi Małgorzata Medina Meena Meera Meg Megan Meghan Mehreen Mei
Mei-Ling Melania Melanie Melina Melinda Melissa Mercedes Meret Merete Meryem Meryl Mhairi Mia Micaela Michaela Michal
Micheline Michiko Mila Milena Mileva Mina Minh-Anh Minna Minouche Mira Miranda Mireille Mirela Miriam Mirjam Misha Miyu
Moira Molly Mona Monica Monika Monique Montserrat Morag Morgane Muna Munira Muriel Mwende Myfanwy Myleene Myra Máiréad
Märta Mélanie Nabila Nadia Nadine Nadiya Nadja Nafisa Nagwa Naheed Naima Najat Najma Nana Nandini Nanette Naoko Naomi
Narges Nargis Nasreen Nasrin Nastassja Natalia Natalie Nataliya Natalya Natasha Nathalie Navi Nazanin Nazia Neelam Neha
Nell Nella Nellie Nesrine Ngaire Ngoc Ngozi Nia Niamh Nicki Nicola Nicole Nicoletta Niki Nila Nilofar Nimmi Nina Ning
Niomi Nisha Nita Noa Noemi Noor Nora Norah Nour Noura Noémie Nuala Nuha Nur Nuria Nusrat Nyla Océane Odette Oksana Ola
Olena Olenka Olga Olha Olive Olivia Olympia Omotola Ona Ondine Oona Oonagh Oprah Orla Orlaith Ornella Ottilie Ottoline
Padma Padmini Paige Paloma Panagiota Pandora Paola Parisa Parminder Parvati Parveen Patience Patrice Patricia Patrizia
Patrycja Paulina Pauline Paz Penelope Penélope Perdita Persephone Petra Petronella Philippa Phoebe Pia Pilar Pippa Pixie
Polina Polly Pooja Poonam Poppy Portia Prerna Primrose Priti Priya Priyanka Pru Prudence Purnima Qing Queenie Quyen
Raakhee Rabia Rachael Rachida Radhika Radmila Ragnhild Rahel Rahma Raisa Rajni Rana Rania Ranjit Raquel Rasha Rashida
Razan Rebecca Rebekah Reem Reena Reese Refilwe Regina Reham Rehana Reiko Rekha Renata Renate Renu Renée Reshma Reyhaneh
Rhian Rhiannon Rhona Ria Ricarda Rihanna Riikka Rika Rima Rina Rinat Rishika Rita Ritu Riya Roberta Robyn Roisin Roksana
Romina Romy Ronit Roopa Rosalia Rosalind Rosalía Rosamund Rosanna Rosaria Rosario Rose Roshni Rosie Rosita Rowena Roxana
Roya Ruba Rubina Ruchi Rukhsana Rukmini Rumi Runa Rupa Ruta Ruth Ruxandra Ruya Ryoko Róisín SZA Saba Sabah Sabina Sabine
Sabrina Sadia Sadie Safa Saffron Safia Safiya Sahar Saira Sakina Sakura Salma Saloni Samantha Samar Samara Sameera Samia
Samina Samira Sana Sanaa Sandhya Sandra Sangeeta Sania Sanna Sanne Saoirse Saoirse-Monica Saphia Sara Sarai Sarita
Saskia Satu Savannah Saweetie Sayaka Scarlett Seema Sefina Selena Selin Selma Senait Seren Serena Shabana Shabnam
Shagufta Shaheen Shaila Shakira Shakuntala Shalini Shamim Shamima Shania Shanice Sharan Sharmila Sharon Shazia Sheena
Sheetal Sheherazade Shehnaz Shenseea Shereen Shilpa Shira Shirin Shivani Shobha Shona Shreya Shruti Sian Sibongile Sibyl
Sienna Signe Sigourney Sigrid Silje Silke Silvia Simone Simran Sindhu Sinead Sinéad Siobhan Siobhán Siri Sissel Sita
Siti Siân Slavica Smita Smriti Snežana Sofia Sofie Solange Solveig Sona Sonal Sonali Sonia Sonja Soo-Jin Sophia Sophie
Soraya Sorcha Soumaya Stacey Stefania Stefanie Steffi Stella Stephanie Stine Stéphanie Subha Suella Sufia Suha Sujata
Sukhwinder Sultana Suman Sumaya Sun-hee Sunita Susanna Susannah Susanne Sushma Svetlana Swati Sybil Sylvia Sylvie Synne
Tabitha Talia Tallulah Tamar Tamara Tamika Tamsin Tania Tanja Tanvi Tanya Tara Taraneh Tasha Tasneem Tatiana Tatyana
Taylor-Anne Tea Tegan Temitope Teresa Tess Tessa Thandi Thandie Thandiwe Thelma Theodora Theresa Thi Thu Thuy Thérèse
Tia Tiffany Tilda Tilly Tina Tirzah Titilayo Tiziana Tonje Tova Trang Trine Trinny Trisha Trudi Trudy Tuba Tui Tulip
Tuuli Twiggy Térèse Ulla Ulrike Uma Umm Una Ursula Urszula Usha Uzma Vaishali Valentina Valeria Valerie Valeriya Valérie
Vanessa Vanja Vasiliki Vasundhara Veena Vera Verena Veronica Veronika Vesna Vicky Victoire Victoria Vidya Vigdis
Viktoria Viktoriya Vimala Violet Violetta Virginie Viv Vivian Viviana Vivien Vivienne Véronique Wafa Wallis Wanda
Wangari Wanjiru Wendy Whitney Wiktoria Wilhelmina Winifred Winnie Winona Wioletta Wren Xanthe Xenia Xia Ximena Xin Yael
Yana Yara Yasmeen Yasmin Yasmina Yasmine Yelena Yevgenia Yewande Yoko Yolanda Yoshiko Ysabel Yui Yuka Yukiko Yuko Yulia
Yuliya Yumi Yumiko Yvette Yvonne Zadie Zahra Zaina Zainab Zara Zarah Zarina Zdenka Zeina Zelda Zena Zendaya Zeynep
Zhanna Zinaida Zoe Zofia Zoya Zoë Zsuzsanna Zsófia Zuleikha Zuzana Áine Éimear Élise Élodie Órla
""",
    "m": """
Aarav Aaron Abbas Abdallah Abdel Abdi Abdirahman Abdou Abdul Abdulaziz Abdulla Abdullah Abdullahi Abdulrahman Abhijit
Abhishek Abiy Abu Abubakar Achim Adam Ade Adebayo Adeel Adekunle Ademola Adi Adil Aditya Adnan Adriano Adrien Adrián
Afonso Ageu Ahmad Ahmed Ahmet Aidan Aiden Ajay Akash Akhenaten Akhil Akhtar Aki Akin Akio Akira Aksel Akshay Alain Alan
Alasdair Alastair Alberto Albrecht Aldo Aleksandar Aleksander Aleksandr Aleksei Alessandro Alessio Alexandre Alexandros
Alexei Alexey Alexis Alf Alfie Ali Alistair Allister Alojz Alok Alp Alvaro Alwyn Amadou Aman Amar Amir Amit Amitabh
Amjad Ammar Amos Amr Anand Anatoly Anders Andreas Andrei Andrej Andrew Andriy Andrzej Andrés Andy Aneurin Angus Anil
Anish Ankit Anselm Ansgar Ansu Anthony Antoine Anton Antonio Antonis Antonín António Antônio Anuj Anwar Aníbal Archie
Ardal Arif Arjen Arjun Arkady Armaan Arman Armando Armin Arnaud Arne Arnold Arrigo Arseniy Arsène Artem Arthur Arturo
Arun Arvind Asad Asger Ashok Ashraf Ashwin Asif Asim Aslam Atif Atiku Atsushi Attila Atul Aubameyang-Pierre Auberon
Augusto Aung Aurélien Austen Avi Avraham Axel Ayman Ayo Ayub Azeem Aziz Babak Babatunde Baha Bakari Balthazar Barack
Barnaby Barry Bart Bartosz Barış Bas Bashar Bashir Basil Bastian Baz Bhupinder Bilal Bill Bimal Binyamin Bjarne Björn
Bjørn Blaise Bob Bogdan Boguslaw Bola Bora Boris Boubacar Boutros Bradley Brahim Branko Brecht Brendan Bronisław Bruno
Bukola Burak Bálint Béla Bülent Caio Caleb Callum Calum Camilo Carles Carlo Carlos Carsten Cas Caspar Casper Cathal
Cedric Cemal Cengiz Cesar Chad Chandan Chao Charlie Cheikh Chen Cherif Chetan Chibuzo Chico Chidi Chike Chinedu Chinua
Chiwetel Chris Christiaan Christian Christof Christoph Christophe Christopher Christos Chuka Chukwuemeka Cian Ciaran
Ciarán Cillian Ciro Clemens Clive Clément Colm Connor Conor Constantin Corin Cormac Cosmo Costas Craig Crispin Cristiano
Cristóbal Cruz Curtis Czesław Cédric César Dafydd Dag Daichi Daisuke Damian Damien Damir Damon Dan Daniel Daniele Danil
Danilo Danny Danyal Dara Dario Dariusz Darragh Darren Dave Daveed Davide Davit Dawid Dawood Declan Deepak Dejan
Demetrios Demis Deng Denis Deniz Denys Denzel Deon Derek Desmond Dev Dewi Dhruv Diarmaid Diarmuid Didier Diego Dieter
Dietmar Dietrich Digby Dimitar Dimitri Dimitrios Dimitris Dinesh Diogo Dirk Djibril Dmitri Dmitry Dmytro Domenico
Dominic Dominik Donal Donald Donatello Dougal Dougie Dragan Drake Duarte Dušan Dwayne Dylan Dzmitry Dávid Dónal Eamon
Eamonn Ebrahim Ed Eddie Edin Edinson Edmund Edouard Eduard Eduardo Edvard Edward Edwin Efraín Egon Egor Ehud Eiji Einar
Eirik Ejaz Elias Elijah Elio Eliot Eliott Elliot Elon Elvis Emanuele Emeka Emil Emile Emiliano Emilio Emin Emir Emlyn
Emmanuel Emre Enda Endre Engin Enoch Enrico Enrique Enzo Eoghan Eoin Ephraim Eran Erdal Erdem Erdoğan Erhard Eric Erich
Erik Erkan Erling Ernesto Ernst Erwan Erwin Esa Esteban Etienne Euan Eugen Eugenio Evan Evander Evert Evgeny Ewan Ewen
Eyal Ezekiel Ezra Fabian Fabien Fabio Fabián Fabrice Fabrizio Facundo Fahad Fahd Faisal Faiz Faizal Faraz Fareed Farhad
Farhan Farid Farooq Feargal Federico Fela Feliks Felipe Felix Ferdinand Ferenc Fergal Fergus Fernand Fernando Festus
Fidel Filip Filippo Finbarr Finlay Finley Finn Fintan Fionn Flavio Florent Florian Floris Folarin Francesc Francesco
Francis Francisco Franck Franco Frank Frankie Franklin Frans František Franz François Fraser Fred Freddie Freddy
Frederick Frederik Fredrik Friedrich Frits Fritz Frédéric Fumio Fyodor Fábio Félix Gabe Gabriel Gabriele Gaetano Gagan
Galen Ganesh Gareth Gary Gaspard Gaston Gaurav Gautam Gavin Gaël Gearóid Gebhard Gennady Geoff Geoffrey Geoffroy Georg
Georges Georgi Georgios Geraint Gerard Gerardo Gerd Gerhard Gerhardt Gerrard Gert Gethin Ghassan Gheorghe Giacomo
Giampiero Gianfranco Gianluca Gianluigi Gianmarco Gianni Gideon Gijs Gilad Gilbert Gilberto Gilles Giorgio Giovanni
Girish Giulio Giuseppe Gleb Glyn Godfrey Gonzalo Gonçalo Gopal Goran Gordon Graeme Graham Grant Grayson Greg Gregor
Gregory Grigori Grigory Grzegorz Guido Guilherme Guillaume Guillermo Gunnar Gunther Guo Gus Gustav Gustave Gustavo Guus
Guy Gwilym Gyula György Gábor Gérard Göran Günter Günther Habib Hadi Hafiz Haider Haile Hakan Hakeem Hakim Hal Haldun
Halil Hamad Hamid Hamish Hamza Han Hans Hans-Georg Hao Harald Hari Haris Harish Harjit Haroon Haroun Harry Haruki Haruto
Harvey Hasan Hashim Hassan Hector Heikki Heiko Hein Heiner Heinrich Heinz Helge Helmut Hendrik Hendry Hennadiy Henning
Henri Henrik Henrique Henry Herbert Heribert Hermann Hernán Hervé Hicham Hideki Hideo Hilmi Himesh Hiroshi Hiroyuki
Hisham Hitoshi Hjalmar Ho Holger Horacio Horst Hosni Hossein Howard Hristo Hsien Hubert Hugh Hugo Humberto Humphrey Hun
Hung Husayn Hussain Hussein Huw Hyun Håkan Héctor Iain Ian Ianto Ibrahim Ibrahima Ido Idris Iestyn Ieuan Ifan Iggy
Ignacio Ignatius Ignazio Igor Iheanacho Ikechukwu Iker Ilan Ilham Ilie Ilija Ilir Ilya Imad Imam Imran Imre Inaki
Inderjit Ingmar Ingo Ingvar Inigo Innes Ioan Ioannis Ion Iosif Iqbal Irfan Isaac Isaak Isak Isao Isaías Ishaan Ishmael
Isidore Isidro Ismael Ismail Ismaël Israel István Itamar Itzhak Ivan Ivo Iván Iwan Iñaki Jaap Jabari Jabir Jacek Jack
Jacob Jacobo Jacques Jaden Jadon Jae Jafar Jago Jair Jairo Jakob Jakub Jalal Jamal James Jamie Jamil Jan Janek Janez
Jannik Jared Jarek Jari Jaroslav Jarosław Jarvis Jasper Javed Javi Javier Jawad Jayden Jean-Claude Jean-Luc Jean-Marie
Jean-Michel Jean-Paul Jean-Pierre Jed Jeff Jens Jeremy Jermaine Jeroen Jerzy Jesper Jesús Jethro Jian Jianguo Jim Jimmy
Jin Jitendra Jiří Joachim Joakim Joaquín Jock Joe Joel Joep Johan Johann Johannes John John-Paul Johnny Jomo Jon Jonah
Jonas Jonathan Jonny Joop Joost Jordi Jorge Joris Jos Josef Josep Joseph Josh Joshua Josiah Josip Jost José João Joël
Juan Juan-Carlos Jude Juergen Julen Jules Julian Julien Julio Julius Julián Jun Junaid Jung Junichi Jurgen Juri Jussi
Justin Justus Jusuf János Jérémie Jérôme Jónas József Jörg Jørgen Júlio Jürgen Kabir Kai Kailash Kaito Kaleb Kamal Kamil
Kamran Kanye Karam Kareem Karel Karim Karl Karl-Heinz Karol Karsten Kasim Kaspar Kaushik Kaveh Kazim Kazimierz Kazuki
Kazuo Keanu Keegan Keir Keiran Keith Kelvin Kemal Ken Kenan Kendrick Kenji Kenneth Kenny Kenta Kenzo Keon Kerem Kerim
Kevin Khaled Khalid Khalil Khan Khurram Kiefer Kieran Kieron Kim-Il Kingsley Kirill Kit Kjell Kjetil Klaas Klaus Klemens
Knud Knut Kobe Kobina Koen Kofi Kojo Kolo Konrad Konstantin Konstantinos Korbinian Kris Krishna Krishnan Krister
Kristian Kristof Kristoffer Krzysztof Kumar Kunal Kunle Kurt Kwabena Kwadwo Kwaku Kwame Kwasi Kyle Kylian Kyriakos
Károly LaKeith Lachlan Laird Lajos Laksh Lamar Lamine Lars Lasse Laurens Laurent Lazar Leandro Lech Leif Len Lenny Leo
Leonard Leonardo Leonel Leonid Leonidas Leopold Leroy Lester Lev Levi Lewis León Li Liam Linus Lionel Lisandro Llew
Lleyton Lloyd Llywelyn Lorcan Lorenz Lorenzo Lothar Louis Loïc Luc Luca Lucas Luciano Lucien Lucio Ludo Ludovic Ludwig
Luigi Luis Luiz Luka Lukas Lukasz Luke Lukáš Luís Lászlo László Léo Maarten Mac Maciej Mads Magne Magnus Maher
Mahershala Mahesh Mahmood Mahmoud Mahmud Majid Makoto Malachi Malachy Malcolm Malek Malik Mamadou Mamdouh Manfred Manish
Manmohan Manny Manoj Mansoor Mansour Manu Manuel Marat Marc Marcel Marcello Marcelo Marcin Marco Marcos Marcus Marek
Marijan Mario Marius Marián Marjan Mark Marko Markus Marlon Martijn Martin Martí Martín Marwan Masahiro Masato Masatoshi
Masood Massimiliano Massimo Mateo Mateus Mateusz Mathias Mathieu Mathijs Matt Matteo Matteus Matthew Matthias Matthieu
Matti Matías Maurice Mauricio Maurits Maurizio Mauro Max Maxi Maxim Maxime Maximilian Maximiliano Mazen Mehdi Mehmet
Mehul Meir Mekhi Menachem Mervyn Meshaal Michael Michalis Michaël Michał Michel Michiel Micky Midhat Miguel Mihai Mihail
Mihály Mikael Mike Mikel Mikhail Mikkel Mikko Mikołaj Milan Miles Milorad Milos Miloš Mircea Miro Miroslav Mirza Mitch
Mitsuru Mo Mobeen Modibo Moeen Mohamad Mohamed Mohammad Mohammed Mohan Mohannad Mohit Mohsen Mohsin Moises Moisés
Momodou Moritz Morten Moses Moshe Mostafa Moussa Muammar Mubarak Mudassar Muhammad Muhammadu Mukesh Mukhtar Munir Murad
Murat Murray Musa Mustafa Mwangi Mykhailo Mykola Myles Mário Mátyás Nabil Nadeem Nader Nadim Naeem Naftali Naguib Najib
Nam Naoki Naoto Narendra Naresh Nasir Nasser Nat Nathan Nathanael Naveed Naveen Navin Nawaz Nayef Nayib Nazim Ned Neil
Neill Nelson Nemanja Neville Neymar Ngugi Nguyen Niall Niccolò Nicholas Nick Nicky Nico Nicolae Nicolai Nicolas Nicolaus
Nicolás Nicolò Nicos Nidal Niels Nigel Nihal Nikhil Nikita Niklas Niko Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolay
Nikos Nils Nima Nir Niraj Nirmal Nitin Njoroge Noah Noam Nobuo Noel Norbert Norman Nouri Novak Noël Nuno Nuri Nursultan
Obafemi Obi Octavio Odd Odhran Ofer Olaf Olav Ole Oleg Oleh Oleksandr Oleksiy Oliver Olivier Olli Ollie Olof Olu Olumide
Oluwaseun Omar Omari Omer Omid Omri Ondřej Onur Oran Orhan Ori Oriol Orlando Osama Oscar Osei Oskar Osman Oswald Oszkár
Otis Otmar Otto Ousmane Owain Owen Oyin Ozan Ozzy Pablo Paddy Padraic Padraig Panagiotis Panos Paolo Parker Parviz
Pascal Pascoe Pasi Pasquale Patricio Patrick Patrik Patryk Paul Paulo Pavel Pavlo Pawel Paweł Peder Pedro Pekka Pelle
Pepe Percy Pere Peregrine Pervez Petar Pete Peter Petr Petri Petro Petros Petter Pharrell Phil Philip Philipp Philippe
Phillip Pier Pierce Pierre Pierre-Emerick Pierre-Emmanuel Piers Piet Pieter Pietro Pim Pinchas Piotr Plácido Prabhu
Prakash Pramod Pranav Prasad Prashant Prateek Praveen Prem Preston Primo Prince Prosper Przemysław Ptolemy Pádraic
Pádraig Páll Qasim Quentin Quincy Quinton Raed Rafa Rafael Rafal Rafał Rafe Raffaele Rafiq Ragnar Raheem Rahim Rahul
Raimund Rainer Raj Raja Rajan Rajat Rajeev Rajesh Rajinder Rajiv Rakesh Ralf Ralph Ram Rami Ramiro Ramy Ramzan Ramzi
Ramón Ranbir Randeep Randy Ranil Ranjan Ranulph Raoul Rashad Rashed Rasheed Rashid Rasmus Ravi Ravindra Raymond Raza
Razvan Raúl Recep Reece Refaat Regis Reinaldo Reiner Reinhard Reinhold Renato Renaud Renzo René Reuben Rex Reza Rhodri
Rhys Ricardo Riccardo Richard Richie Ricky Rico Rifat Rikard Rin Rinaldo Rio Rishi Risto Ritchie Riyad Riz Rizwan Roald
Roar Rob Robbie Robert Roberto Robertson Rocco Rod Rodolfo Rodrigo Rodrygo Roel Roger Rohan Rohit Roland Rolf Romain
Roman Romano Romelu Romeo Ron Ronald Ronaldo Ronan Ronnie Roozbeh Rory Ross Roy Ruairi Ruairí Ruaridh Ruben Rubén Rudi
Rudolf Rudy Rufus Rui Runar Rupert Ruslan Russ Russell Rustam Rutger Ryan Ryo Ryszard Ryu Régis Rémi Rémy Răzvan Saad
Saadi Saber Sachin Sadio Sadiq Saeed Safwan Sagar Sahil Said Saif Sajid Sakari Saket Salah Salem Salim Salman Salvador
Salvatore Sam Samer Sami Samir Samuel Samuele Samuli Sandeep Sander Sandro Sanjay Sanjeev Santiago Santosh Sardar Sascha
Satoshi Satya Saul Sauli Saurabh Savas Saverio Saâd Saïd Saúl Scott Seamus Sean Sebastian Sebastien Sebastián Sedat
Selim Selwyn Semih Seong Seppo Serge Sergei Sergey Sergi Sergio Serhiy Seth Seydou Seyed Seán Shabbir Shadi Shafiq Shah
Shahbaz Shahid Shahin Shahrukh Shaikh Shamsul Shane Shankar Shaquille Sharif Shashi Shaukat Shaun Shavkat Shehbaz
Shehzad Sheldon Sherif Shigeru Shimon Shinji Shinzo Shinzō Shivam Shlomo Shoaib Shohei Shubham Shyam Sibusiso Sid
Siddharth Sigmar Sigmund Sigurd Silas Silvan Silvio Simeon Simon Sinan Sipho Sipos Sivan Skipper Slavoj Slobodan Sohail
Sol Solomon Sonny Soren Sotiris Spike Spiros Srdjan Srinivas Stan Stanislav Stanisław Stanley Stavros Ste Stefan Stefano
Stefanos Steffen Stefán Stelios Stellan Sten Stephan Stephane Stephen Steven Stewart Stian Stig Stormzy Stu Stuart
Stéphane Subhash Sudhir Sufyan Suge Suhail Sukhdev Sulaiman Suleiman Suleyman Sultan Sumit Sundar Sunil Suraj Suresh
Surinder Sushil Svein Sven Sverre Swaraj Syed Sylvain Szymon Sándor Séamus Sébastien Sérgio Søren Süleyman Taavi Tadej
Tadeusz Taha Taher Tahir Taiwo Tajudeen Takashi Takeo Takeshi Takuma Takumi Talal Talha Tam Tamerlan Tamim Tamás
Tancredi Taner Taofeek Tapio Tarek Tareq Tarik Tariq Taro Tarquin Tarun Tatsuya Tayfun Tayyab Tayyip Tedros Temur Teo
Teodor Terje Terrence Teun Thabo Thaksin Theo Theodor Theodore Theodoros Thiago Thibaut Thierry Thijs Thilo Thom Thomas
Thor Thorbjørn Thorsten Théo Tiago Tibor Tidjane Tigran Tiit Till Tim Timo Timofey Timothy Timothée Timur Tinu Tito Tobi
Tobias Toby Todor Tom Tomas Tomasz Tomaž Tommaso Tommy Tomás Tomáš Tony Tor Torbjörn Tore Torquil Torsten Toshiro Tosin
Toussaint Travis Tre Trevante Trevor Tristan Trond Tunde Tuomas Turki Tyler Tyrone Tyson Tzvi Udo Ugo Ulf Ulises Ulrich
Umair Umar Umberto Umesh Unai Urs Usain Usama Usman Utkarsh Uwe Uzair Vadim Valentin Valentino Valerio Valery Van Varun
Vasilis Vasily Vasyl Veli Vicente Vicenzo Victor Vidal Vidkun Viggo Vijay Vikas Vikash Vikram Viktor Ville Vilém Vinay
Vince Vincent Vincenzo Vinicius Vinod Vinícius Virat Virgil Vishal Vishnu Vitali Vitaly Vito Vitor Vivek Vlad Vladimir
Vladislav Volker Volodymyr Vsevolod Vyacheslav Václav Waheed Wahid Waldemar Waleed Walid Walter Waqar Waqas Wasim Wassim
Wayne Wei Wenceslas Werner Wes Wesley Wilbur Wilfred Wilfried Wilhelm Will Willem William Willian Willy Wim Winston
Wojciech Wolf Wolfgang Wout Wyclef Władysław Włodzimierz Xabi Xander Xavi Xavier Xerxes Xherdan Yahya Yair Yakov Yakubu
Yan Yang Yanis Yann Yannick Yannis Yaroslav Yaser Yasin Yasir Yasser Yasuhiro Yasuo Yaw Yaya Yehuda Yevgeny Yiannis
Yigal Yitzhak Yoann Yohan Yonatan Yorgos Yoshi Yoshihide Yossi Youcef Younes Younis Yousaf Yousef Youssef Youssou Yuan
Yuri Yuriy Yusef Yusuf Yuto Yuval Yves Zac Zach Zachary Zack Zafar Zaheer Zahid Zaid Zain Zak Zakaria Zakir Zane Zaur
Zayn Zbigniew Zdeněk Zdravko Zeb Zeev Zeke Zeljko Zephaniah Zhang Zhao Zheng Zia Ziad Zinedine Ziya Zlatan Zohran Zoltán
Zoran Zubair Zuhair Zvonimir Álvaro Éamon Éamonn Édouard Élie Émile Éric Étienne Íñigo Óscar Łukasz Željko
""",
    "u": """
Abimbola Addison Adi Ainsley Akwaeke Alex Ali-Rose Amandeep Amarjit Angel Anh Anmol Aran Ari Ariel Ashley Aubrey August
Avery Ayo Bailey Balwinder Bo Bobbie Cameron Campbell Carey Casey Charlie Chris Cody Courtney Dakota Dale Dana Darcy
Davinder Deniz Devon Drew Dusty Eden Ellis Emerson Emery Evelyn Farai Finley Frankie Gale Gurpreet Ha-joon Harley Harper
Harpreet Hayden Hikaru Hilary Hong Hui Hunter Ife Indigo Jaime Jamie Jan Jaspreet Jean Jess Jessie Ji-ho Ji-won Jin Jo
Jody Joey Jordan Jules Jun Justice Kai Kamaljit Kaoru Karam Kelechi Kelly Kelsey Kendall Kerry Kim Kiran Kit Kris
Kulwinder Kyrie Lane Lee Lei Leigh Lesley Leslie Lindsay Lindsey Linh Logan Lou Mackenzie Manpreet Marley Mel Micah
Michele Mika Min Min-jun Ming Minh Morgan Nat Navdeep Ngoc Nicky Nico Niki Noel Oakley Olu Parker Pat Peyton Phoenix
Ping Presley Quinn Rain Raven Reagan Reese Remi Remy Ren Riley River Robin Rowan Rutendo Sacha Sage Sam Sandy Sasha
Seo-yeon Shannon Shay Shea Shelby Sidney Simran Sky Skye Skylar Skyler Sora Stevie Sukhdeep Sunny Sutton Sydney Tal
Tatenda Tatum Taylor Temi Tendai Terry Thanh Toni Tracy Val Wei Winter Xiao Yan Yu Yuki Zephyr
""",
}
