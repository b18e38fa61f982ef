# Figures of ComparedItemTest, made with R 4.2.2 (package stats).
options(digits=12)
f <- function(a,A,b,B){ m <- matrix(c(a,A-a,b,B-b),2); e <- outer(rowSums(m),colSums(m))/sum(m)
 g <- 2*sum(ifelse(m==0,0,m*log(m/e)))
 c(g=g, pg=pchisq(g,1,lower.tail=FALSE), chi=unname(chisq.test(m,correct=FALSE)$statistic), fisher=fisher.test(m)$p.value, bic=g-log(sum(m)), minE=min(e)) }
suppressWarnings({ rows <- list(c(32,1200,10,900),c(8,1200,0,900),c(0,1200,4,900),c(1,1200,3,900),c(60,1200,45,900))
for (r in rows) print(do.call(f,as.list(r)))
p <- sapply(rows,function(r){x<-do.call(f,as.list(r)); unname(if (x["minE"]<5) x["fisher"] else x["pg"])})
print(p.adjust(p,"holm")); print(p.adjust(p,"BH"))})
